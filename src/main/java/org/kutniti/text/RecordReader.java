package org.kutniti.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** Reads one line of a file of JSON records as a document. */
final class RecordReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private RecordReader() {}

  /**
   * The document of a record with {@code id} and {@code text}, and where known {@code title},
   * {@code url}, {@code published} and {@code language}.
   *
   * @throws UnreadableException when the line is no such record
   */
  static Document read(String line) {
    JsonNode fields = parse(line);
    return new Document(
        required(fields, "id"),
        required(fields, "text"),
        optional(fields, "title"),
        optional(fields, "url"),
        optional(fields, "published"),
        optional(fields, "language"));
  }

  private static JsonNode parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.isObject()) {
        throw new UnreadableException("not a JSON object; expected {\"id\": …, \"text\": …}");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "broken JSON%s: %s".formatted(place(e), firstLine(e.getOriginalMessage())));
    }
  }

  /** What is nested too deep or too long has no place. */
  private static String place(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("no JSON");
  }

  private static String required(JsonNode fields, String name) {
    return optional(fields, name)
        .orElseThrow(() -> new UnreadableException("\"%s\" is missing or empty".formatted(name)));
  }

  private static Optional<String> optional(JsonNode fields, String name) {
    JsonNode value = fields.path(name);
    if (value.isContainerNode()) {
      throw new UnreadableException("\"%s\" is not a string".formatted(name));
    }
    return value.isMissingNode() || value.isNull() || value.asText().isBlank()
        ? Optional.empty()
        : Optional.of(value.asText());
  }
}
