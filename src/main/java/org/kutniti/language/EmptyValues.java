package org.kutniti.language;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads a knowledge file and notes its keys and list entries that have no value. Of a file that
 * holds nothing at all it says nothing.
 */
final class EmptyValues extends JsonParserDelegate {
  private final Path file;
  private final Predicate<String> allowed;
  private final List<String> found = new ArrayList<>();

  /**
   * What reads a file.
   *
   * @param parser of its text
   * @param allowed tells by its JSON pointer which value may be empty
   */
  EmptyValues(JsonParser parser, Path file, Predicate<String> allowed) {
    super(parser);
    this.file = file;
    this.allowed = allowed;
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (token == JsonToken.VALUE_NULL) {
      note(getParsingContext().pathAsPointer().toString());
    }
    return token;
  }

  private void note(String pointer) {
    if (!pointer.isEmpty() && !allowed.test(pointer)) {
      int line = currentTokenLocation().getLineNr();
      found.add(file + ":" + line + ": '" + pointer.substring(1) + "' has no value, expected one");
    }
  }

  /** The empty values passed so far, a message each. */
  List<String> found() {
    return found;
  }
}
