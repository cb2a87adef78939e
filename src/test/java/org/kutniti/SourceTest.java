package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/** What the program knows of a language or a relation is data, not code. */
class SourceTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern BENGALI = Pattern.compile("[\\u0980-\\u09FF]|\\\\u09[89A-Fa-f]");
  private static final int LINES_AT_MOST = 200;
  private static final int FILES_AT_LEAST = 100;

  @Test
  void noBengaliLetterStandsInTheCode() throws IOException {
    assertThat(holding(BENGALI)).isEmpty();
  }

  @Test
  void noRelationIsNamedInTheCode() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(7);
    String any = names().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    // a name that is also an English word may stand in a comment, but in no string
    String inString = "\"[^\"\\n]*\\b(" + any + ")\\b";
    String compound =
        names().stream()
            .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining("|", "\\b(", ")\\b"));

    assertThat(holding(Pattern.compile(inString))).isEmpty();
    assertThat(holding(Pattern.compile(compound))).isEmpty();
  }

  @Test
  void noFileIsTooLongToReadAtOnce() throws IOException {
    assertThat(sources()).filteredOn(file -> text(file).lines().count() > LINES_AT_MOST).isEmpty();
  }

  private static List<String> names() {
    return Ontology.builtIn().relations().stream().map(Relation::name).toList();
  }

  private static List<Path> holding(Pattern pattern) throws IOException {
    List<Path> sources = sources();
    assertThat(sources).hasSizeGreaterThan(FILES_AT_LEAST);
    return sources.stream().filter(file -> pattern.matcher(text(file)).find()).toList();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
