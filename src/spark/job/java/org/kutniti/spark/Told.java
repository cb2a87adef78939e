package org.kutniti.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What is kept of each document until the parts are put together.
 *
 * @param part the number of its part
 * @param document the document's name in the graph
 * @param sketch what its text is compared by, empty when it states no fact
 */
public record Told(int part, String document, String sketch) {
  private static final JsonMapper JSON = new JsonMapper();

  String line() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Told of(String line) {
    try {
      return JSON.readValue(line, Told.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("broken line of a part's documents: " + line, e);
    }
  }
}
