package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeCharactersTest {
  @ParameterizedTest
  @CsvSource({
    "a\uD800b, a\uFFFDb",
    "\uDC00\uD800, \uFFFD\uFFFD",
    "\uD83C\uDF0D, \uD83C\uDF0D",
    "\uD83C\uD83C\uDF0D\uDF0D, \uFFFD\uD83C\uDF0D\uFFFD",
    "x\uD83C, x\uFFFD"
  })
  void halvesOfPairsAreReplaced(String given, String whole) {
    Optional<String> field = Optional.of(given);
    Optional<String> expected = Optional.of(whole);

    assertThat(new Document(given, given, field, field, field, field))
        .isEqualTo(new Document(whole, whole, expected, expected, expected, expected));
    assertThat(Document.of("x", given).text()).isEqualTo(whole);
    assertThat(whole.codePointCount(0, whole.length()))
        .isEqualTo(given.codePointCount(0, given.length()));
  }
}
