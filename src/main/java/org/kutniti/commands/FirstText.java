package org.kutniti.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A look at what a command will read, before its words are understood.
 *
 * @param words of the command line
 */
record FirstText(List<String> words) implements Supplier<String> {
  /** In bytes: enough words to tell a language by. */
  private static final int LENGTH = 4096;

  /**
   * The beginning of the first file that they name, as if it were plain UTF-8.
   *
   * @return the empty string when they name none, or it cannot be read, of which others complain
   */
  @Override
  public String get() {
    for (String word : words) {
      Path path = Path.of(word);
      if (Files.isRegularFile(path)) {
        return beginning(path);
      }
    }
    return "";
  }

  private static String beginning(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LENGTH), UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
