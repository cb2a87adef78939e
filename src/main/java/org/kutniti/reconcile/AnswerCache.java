package org.kutniti.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.kutniti.fact.Digest;

/** Answers of services, a file each in a folder, so that nobody is asked the same thing twice. */
final class AnswerCache {
  private static final int DIGITS = 40;

  private final Path folder;
  private final boolean fresh;

  /**
   * A cache.
   *
   * @param fresh whether what is there is asked for again, and replaced
   */
  AnswerCache(Path folder, boolean fresh) {
    this.folder = folder;
    this.fresh = fresh;
  }

  Optional<String> get(String question) {
    Path file = file(question);
    try {
      return fresh || !Files.exists(file) ? Optional.empty() : Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new ServiceException(file + ": cannot be read: " + e.getMessage());
    }
  }

  void put(String question, String answer) {
    Path file = file(question);
    try {
      Files.createDirectories(file.getParent());
      Path unfinished = Files.createTempFile(file.getParent(), ".", ".unfinished");
      Files.writeString(unfinished, answer);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ServiceException(file + ": cannot be written: " + e.getMessage());
    }
  }

  private Path file(String question) {
    return folder.resolve(Digest.of(question).substring(0, DIGITS) + ".json");
  }
}
