package org.kutniti.language;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Finds the line of a key. A record is made when all its fields have been read, so what complains
 * of a key then stands far behind it.
 */
final class KeyLine {
  private KeyLine() {}

  /**
   * The line of the key that a path leads to, counted from 1; where the path leads nowhere, that of
   * the first key of its name.
   *
   * @param path from the top of the file, the key last
   */
  static OptionalInt of(ObjectMapper mapper, String text, List<Reference> path) throws IOException {
    String pointer = path.stream().map(KeyLine::step).collect(Collectors.joining());
    String name = path.get(path.size() - 1).getFieldName();
    OptionalInt line = find(mapper, text, p -> pointer(p).equals(pointer));
    return line.isPresent() ? line : find(mapper, text, p -> p.currentName().equals(name));
  }

  /** What is asked of a parser that stands at a key. */
  @FunctionalInterface
  private interface Wanted {
    boolean isAt(JsonParser parser) throws IOException;
  }

  private static OptionalInt find(ObjectMapper mapper, String text, Wanted wanted)
      throws IOException {
    try (JsonParser parser = mapper.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && wanted.isAt(parser)) {
          return OptionalInt.of(parser.currentTokenLocation().getLineNr());
        }
      }
    }
    return OptionalInt.empty();
  }

  private static String pointer(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private static String step(Reference reference) {
    return "/" + (reference.getFieldName() == null ? reference.getIndex() : escaped(reference));
  }

  private static String escaped(Reference reference) {
    return reference.getFieldName().replace("~", "~0").replace("/", "~1");
  }
}
