package org.kutniti.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a language can know what the engine asks it for. */
class CategoryTest {
  private static final Grammar EVERYTHING = new Grammar(true, true, List.of());

  @Test
  void everyCategoryIsAskedFor() {
    assertThat(KnownCategories.askedFor(EVERYTHING))
        .containsExactlyInAnyOrderElementsOf(constants());
  }

  @Test
  void everyCategoryStandsInTheReference() throws IOException {
    String reference = Files.readString(Path.of("docs/writing-rules.md"));

    assertThat(constants())
        .allSatisfy(
            category ->
                assertThat(reference)
                    .contains("| `" + category.replaceFirst("\\.$", ".…") + "` |"));
  }

  private static List<String> constants() {
    return Stream.of(Category.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(CategoryTest::value)
        .toList();
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
