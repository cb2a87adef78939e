package org.kutniti.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with the word that a server and the builds that may change its store share. */
final class TokenFile {
  private static final int SHORTEST = 16;

  private TokenFile() {}

  /**
   * Reads it.
   *
   * @throws CommandException when there is none, or it could be guessed
   */
  static String read(Path file) {
    try {
      String token = Files.readString(file).strip();
      if (token.length() < SHORTEST || !token.chars().allMatch(c -> c > ' ' && c < 127)) {
        throw new CommandException(
            file + ": expected one word of " + SHORTEST + " letters and digits or more");
      }
      return token;
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be read; expected a file with a token", e);
    }
  }
}
