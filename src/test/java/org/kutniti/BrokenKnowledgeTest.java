package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.language.KnowledgeException;

/**
 * Mistakes in knowledge files stop the start with a line each that names file, line and cause.
 *
 * <p>A case is a folder whose files lie over those of the toy language; {@code removed.txt} names
 * files that are missing from it. {@code message.txt} is the message it must give, a line a
 * problem; an ellipsis stands for words that are a library's own.
 */
class BrokenKnowledgeTest {
  private static final Path CASES = Path.of("src/test/resources/broken");
  private static final String MESSAGE = "message.txt";
  private static final String REMOVED = "removed.txt";
  private static final String ELLIPSIS = "…";

  /** In messages, the folder of the knowledge. */
  private static final String FOLDER = "DATA";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> aMistakeIsNamed() {
    return folders(CASES).stream()
        .map(f -> dynamicTest(f.getFileName().toString(), () -> isNamed(f)));
  }

  private void isNamed(Path mistake) {
    List<String> expected = lines(mistake.resolve(MESSAGE));
    List<String> message = message(mistake).lines().toList();

    assertThat(message).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      isSaid(expected.get(i), message.get(i));
    }
  }

  private static void isSaid(String expected, String line) {
    if (expected.endsWith(ELLIPSIS)) {
      assertThat(line).startsWith(expected.replace(ELLIPSIS, ""));
    } else {
      assertThat(line).isEqualTo(expected);
    }
  }

  /** What is said of a mistake; empty when it goes unnoticed. */
  private String message(Path mistake) {
    Path data = folder.resolve(mistake.getFileName());
    copy(ToyLanguageTest.FOLDER, data);
    copy(mistake, data);
    if (Files.exists(mistake.resolve(REMOVED))) {
      lines(mistake.resolve(REMOVED)).forEach(name -> delete(data.resolve(name)));
    }
    try {
      Pipeline.load(Optional.of(data));
      return "";
    } catch (KnowledgeException e) {
      return e.getMessage().replace(data.toString(), FOLDER);
    }
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> all = Files.list(parent)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path source : all.toList()) {
        Path target = to.resolve(from.relativize(source).toString());
        if (Files.isDirectory(source)) {
          Files.createDirectories(target);
        } else {
          Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
