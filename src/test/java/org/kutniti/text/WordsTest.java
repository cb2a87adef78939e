package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "new york,new york",
        " new york,new york",
        "new  york,new york",
        "new york ,new york",
        "new\u00A0york,new york",
        "new-york,new york",
        "g20,g 20",
        "u.s.,u . s .",
        "রাশিয়ান ফেডারেশন,রাশিয়ান ফেডারেশন",
        "a\uD835\uDD38b,a \uD835\uDD38 b",
        "'',''",
        "' ',''"
      })
  void thereIsOneSpaceBetweenWords(String phrase, String words) {
    assertThat(Words.of(phrase)).isEqualTo(words);
  }
}
