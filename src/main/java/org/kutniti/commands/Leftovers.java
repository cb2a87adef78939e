package org.kutniti.commands;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What processes that were killed while they wrote a file have left beside it. */
final class Leftovers {
  private static final String ENDING = ".unfinished";

  private final Path folder;
  private final String beginning;
  private final Pattern names;

  /** Those beside a file; its own place need not exist. */
  Leftovers(Path file) {
    this.folder = file.toAbsolutePath().getParent();
    this.beginning = "." + file.getFileName() + ".";
    this.names = Pattern.compile(Pattern.quote(beginning) + "(\\d{1,18})\\.\\d+\\.unfinished");
  }

  /** A new empty file beside, which names this process. */
  Path create() throws IOException {
    long process = ProcessHandle.current().pid();
    return Files.createTempFile(folder, beginning + process + ".", ENDING);
  }

  /**
   * Removes those whose process is no more. What cannot be removed stays: it is in nobody's way.
   */
  void remove() {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, this::isLeft)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // whoever writes there next hears of what is wrong with the folder
    }
  }

  /** A process of our own number is one before us: in a container all may have the same. */
  private boolean isLeft(Path file) {
    Matcher name = names.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    long process = Long.parseLong(name.group(1));
    Optional<ProcessHandle> alive = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
    return alive.isEmpty() || process == ProcessHandle.current().pid();
  }
}
