package org.kutniti.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What is wrong with a request, or why it cannot be answered, as RFC 9457 tells it.
 *
 * @param status of HTTP, from 400 up
 * @param detail a sentence for people, or the empty string
 * @param line of the query or text sent, from 1, where the problem stands in it
 * @param column from 1
 */
public record Problem(int status, String detail, OptionalInt line, OptionalInt column) {
  /** Its media type. */
  public static final String TYPE = "application/problem+json";

  private static final JsonMapper JSON = new JsonMapper();

  /** One that stands nowhere in particular. */
  public static Problem of(int status, String detail) {
    return new Problem(status, detail, OptionalInt.empty(), OptionalInt.empty());
  }

  /** One at a place of what was sent. */
  public static Problem at(int line, int column, String detail) {
    return new Problem(
        HttpStatus.BAD_REQUEST_400, detail, OptionalInt.of(line), OptionalInt.of(column));
  }

  /** The same, to be thrown. */
  public ProblemException thrown() {
    return new ProblemException(this);
  }

  /**
   * The JSON object in UTF-8.
   *
   * @param requestId by which the log tells more
   */
  public byte[] json(String requestId) {
    ObjectNode object = JSON.createObjectNode();
    object.put("type", "about:blank").put("title", HttpStatus.getMessage(status));
    object.put("status", status);
    if (!detail.isEmpty()) {
      object.put("detail", detail);
    }
    line.ifPresent(number -> object.put("line", number));
    column.ifPresent(number -> object.put("column", number));
    object.put("requestId", requestId);
    return object.toString().getBytes(StandardCharsets.UTF_8);
  }
}
