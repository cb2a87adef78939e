package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.text.Document;

/**
 * What no full stop ends is read in parts, so that time goes with its length. As one sentence each
 * of these took minutes, or more calls within each other than there is room for.
 */
class LongSentencesTest {
  private static final Duration HOURS = Duration.ofSeconds(60);

  @ParameterizedTest
  @CsvSource({
    "en, 'Norway and ', 10000",
    "bn, 'রাশিয়া ও ', 10000",
    "en, 'India visited Norway, ', 1000",
    "en, '12 March 1972, ', 5000",
    "bn, '১২ মার্চ ১৯৭২, ', 5000",
    "en, 'the foreign minister of ', 3000",
    "en, 'A. ', 20000",
    "en, 'India-', 3000",
    "en, '9', 1000000",
    "en, '\u0301', 1000000",
    "bn, '\u09BC\u0981', 500000",
    "en, '\u202E', 1000000",
    "en, 'a', 10000000"
  })
  void namesAndDatesWithoutEnd(String language, String piece, int times) {
    String text = piece.repeat(times) + ". India recognised Bangladesh in 1972.";

    DocumentFacts read =
        assertTimeoutPreemptively(
            HOURS,
            () ->
                BuiltIn.PIPELINE.read(
                    new Document(
                        "text",
                        text,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(language))));

    Quotes.areSlices(read);
    if (language.equals("en")) {
      assertThat(read.facts()).isNotEmpty();
    }
  }
}
