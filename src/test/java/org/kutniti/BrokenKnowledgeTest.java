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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.language.KnowledgeException;

/**
 * A mistake in a knowledge file stops the start with a line that names file, line and cause.
 *
 * <p>A case is a folder whose files lie over those of the toy language; {@code removed.txt} names
 * files that are missing from it. {@code message.txt} is the message it must give; an ellipsis
 * stands for words that are a library's own.
 */
class BrokenKnowledgeTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String MESSAGE = "message.txt";
  private static final String REMOVED = "removed.txt";
  private static final String ELLIPSIS = "…";

  /** In messages, the folder of the knowledge. */
  private static final String FOLDER = "DATA";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> aMistakeIsNamed() {
    return tests("broken", this::isNamed);
  }

  private void isNamed(Path mistake) {
    String expected = lines(mistake.resolve(MESSAGE)).get(0);
    String start = expected.replace(ELLIPSIS, "");
    String message = message(mistake);

    assertThat(message).startsWith(start).hasLineCount(1);
    assertThat(expected.endsWith(ELLIPSIS) || message.equals(expected)).as(message).isTrue();
  }

  /**
   * Mistakes that go unnoticed so far, or are named wrongly; {@code message.txt} has parts that the
   * message must hold. Turns red when it does: the case then belongs to {@code broken}.
   */
  @TestFactory
  Stream<DynamicTest> aMistakeThatIsNotNamedIsStillNotNamed() {
    return tests("broken-gaps", this::isNotNamed);
  }

  private void isNotNamed(Path mistake) {
    String message = message(mistake);

    assertThat(lines(mistake.resolve(MESSAGE)))
        .as("this gap is closed: move the case to broken, with its message")
        .isNotEmpty()
        .anyMatch(part -> !message.contains(part));
  }

  private static Stream<DynamicTest> tests(String cases, Consumer<Path> test) {
    return folders(RESOURCES.resolve(cases)).stream()
        .map(f -> dynamicTest(f.getFileName().toString(), () -> test.accept(f)));
  }

  /** What is said of a mistake; empty when it goes unnoticed or ends in another exception. */
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
    } catch (NullPointerException | IllegalArgumentException e) {
      return "";
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
