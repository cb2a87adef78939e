package org.kutniti.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads Markdown as the text that it is, with the fields of the front matter, if there is one. */
final class MarkdownReader {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\uFEFF?---[ \\t]*\\R(.*?\\R)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

  /** Front matter is a few lines; what is longer is something else. */
  private static final int LONGEST = 1 << 16;

  private static final Pattern INK = Pattern.compile("\\S");

  private MarkdownReader() {}

  /**
   * The document of a Markdown text. Its text is as long as the given one and the same but for the
   * front matter, which is blank: offsets count in the file.
   */
  static Document read(String id, String text) {
    Matcher front = FRONT_MATTER.matcher(text);
    return front.lookingAt() && front.end() <= LONGEST
        ? fields(front.group(1))
            .map(fields -> document(id, blanked(text, front.end()), fields))
            .orElseGet(() -> Document.of(id, text))
        : Document.of(id, text);
  }

  /** What opens with a rule and is no YAML mapping is text. */
  private static Optional<JsonNode> fields(String yaml) {
    try {
      return Optional.ofNullable(YAML.readTree(yaml)).filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String blanked(String text, int end) {
    return INK.matcher(text.substring(0, end)).replaceAll(" ") + text.substring(end);
  }

  private static Document document(String id, String text, JsonNode fields) {
    return new Document(
        id,
        text,
        first(fields, "title"),
        first(fields, "url", "canonical_url"),
        first(fields, "published", "date"),
        first(fields, "language", "lang"));
  }

  private static Optional<String> first(JsonNode fields, String... names) {
    return Stream.of(names)
        .map(name -> fields.path(name).asText().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
