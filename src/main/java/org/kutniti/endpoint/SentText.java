package org.kutniti.endpoint;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kutniti.fact.Digest;
import org.kutniti.http.Problem;
import org.kutniti.http.ProblemException;
import org.kutniti.text.Document;

/** A text in the body of a request: plain, or JSON with what is known of it. */
final class SentText {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** What the parser says of its own settings. */
  private static final Pattern MACHINERY = Pattern.compile(" \\([^()]*\\[Source: .*\\)");

  private static final int ID_DIGITS = 16;

  private SentText() {}

  /**
   * The text as a document, whose id comes from the text.
   *
   * @throws ProblemException 400 or 415 when there is none that can be read
   */
  static Document read(HttpServletRequest request) throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("text/plain");
    String plainType = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String body = decoded(request.getInputStream().readAllBytes());
    return switch (plainType) {
      case "text/plain" -> Document.of(id(body), required(body));
      case "application/json" -> document(parsed(body));
      default ->
          throw problem(
              HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
              "Expected text/plain or application/json.");
    };
  }

  private static String decoded(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw bad("The text is not UTF-8.");
    }
  }

  private static JsonNode parsed(String body) {
    try {
      JsonNode fields = JSON.readTree(body);
      if (!fields.isObject()) {
        throw bad("Expected a JSON object with \"text\".");
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw broken(e).thrown();
    }
  }

  /** What is nested too deep or too long has no place. */
  private static Problem broken(JsonProcessingException e) {
    String detail = "Broken JSON: " + MACHINERY.matcher(e.getOriginalMessage()).replaceAll("");
    JsonLocation place = e.getLocation();
    return place == null
        ? Problem.of(HttpServletResponse.SC_BAD_REQUEST, detail)
        : Problem.at(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), detail);
  }

  private static Document document(JsonNode fields) {
    String text = required(field(fields, "text").orElse(""));
    Optional<String> published = field(fields, "published");
    published.ifPresent(SentText::checkDate);
    return new Document(
        id(text),
        text,
        field(fields, "title"),
        field(fields, "url"),
        published,
        field(fields, "language"));
  }

  private static Optional<String> field(JsonNode fields, String name) {
    JsonNode value = fields.path(name);
    if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
      throw bad("\"%s\" is not a string.".formatted(name));
    }
    return Optional.of(value.asText("")).filter(text -> !text.isBlank() && !value.isNull());
  }

  private static void checkDate(String published) {
    try {
      LocalDate.parse(published);
    } catch (DateTimeException e) {
      throw bad("\"published\" is no date; expected YYYY-MM-DD.");
    }
  }

  private static String required(String text) {
    if (text.isBlank()) {
      throw bad("There is no text.");
    }
    return text;
  }

  private static String id(String text) {
    return "text-" + Digest.of(text).substring(0, ID_DIGITS);
  }

  private static ProblemException bad(String detail) {
    return problem(HttpServletResponse.SC_BAD_REQUEST, detail);
  }

  private static ProblemException problem(int status, String detail) {
    return Problem.of(status, detail).thrown();
  }
}
