package org.kutniti.language;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds keys and list entries of knowledge files that have no value. */
public final class EmptyValues {
  private static final YAMLFactory YAML = new YAMLFactory();

  private EmptyValues() {}

  /**
   * The empty values of a file that is known to be YAML, a message each.
   *
   * @param allowed tells by its JSON pointer which value may be empty
   */
  public static List<String> of(Path file, Predicate<String> allowed) {
    List<String> found = new ArrayList<>();
    try (JsonParser parser = YAML.createParser(DataFolder.text(file))) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
          String pointer = parser.getParsingContext().pathAsPointer().toString();
          if (!allowed.test(pointer)) {
            found.add(message(file, parser, pointer));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static String message(Path file, JsonParser parser, String pointer) {
    int line = parser.currentTokenLocation().getLineNr();
    return file + ":" + line + ": '" + pointer.substring(1) + "' has no value, expected one";
  }
}
