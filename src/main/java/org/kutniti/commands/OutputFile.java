package org.kutniti.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.kutniti.store.DurableFile;
import org.kutniti.store.Store;

/** A file that is there whole or, when something goes wrong, as it was before. */
final class OutputFile {
  private OutputFile() {}

  /** Writes something of a store out. */
  @FunctionalInterface
  interface Content {
    void write(Store store, OutputStream out);
  }

  /**
   * Writes beside the file, then puts what was written in its place. What was left there by
   * processes that were killed goes.
   *
   * @throws CommandException when the file cannot be written
   */
  static void write(Path file, Consumer<OutputStream> content) {
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished = null;
    try {
      Leftovers leftovers = new Leftovers(file);
      leftovers.remove();
      unfinished = leftovers.create();
      try (OutputStream out = Packing.of(file).open(unfinished)) {
        content.accept(out);
      }
      DurableFile.publish(unfinished, file);
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be written: " + reason(e, folder), e);
    } finally {
      discard(unfinished);
    }
  }

  /**
   * Writes a text in UTF-8.
   *
   * @throws CommandException when the file cannot be written
   */
  static void write(Path file, String text) {
    write(
        file,
        out -> {
          PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
          print.print(text);
          if (print.checkError()) {
            throw new CommandException(file + ": cannot be written");
          }
        });
  }

  private static String reason(IOException failure, Path folder) {
    return Files.isDirectory(folder)
        ? String.valueOf(failure.getMessage())
        : "there is no folder " + folder;
  }

  private static void discard(Path unfinished) {
    try {
      if (unfinished != null) {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new CommandException(unfinished + ": cannot be removed: " + e.getMessage(), e);
    }
  }
}
