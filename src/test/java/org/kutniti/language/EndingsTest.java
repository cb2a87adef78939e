package org.kutniti.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kutniti.BuiltIn;

class EndingsTest {
  private static final Endings BENGALI = BuiltIn.BENGALI.endings();
  private static final Normaliser NORMALISER = BuiltIn.BENGALI.normaliser();

  /** Plural, then case, then emphasis. */
  private static final Endings TOY =
      new Endings(
          new Endings.Data(
              "aeiou",
              "y",
              "o",
              List.of("sen"),
              List.of(
                  Map.of("any", List.of("V:s", "C:es")),
                  Map.of("genitive", List.of("V:n", "C:en"), "accusative", List.of("k")),
                  Map.of("any", List.of("o"))),
              Map.of("genitive", List.of("en")),
              Map.of("locative", List.of("ta"))),
          new Normaliser(new Characters("", Map.of(), false)));

  @ParameterizedTest
  @CsvSource({
    "a, '', bare",
    "a, n, genitive",
    "t, en, genitive",
    "a, k, accusative",
    "t, k, accusative",
    "a, s, bare",
    "t, es, bare",
    "a, sen, genitive",
    "t, esen, genitive",
    "a, sk, accusative",
    "a, no, genitive",
    "t, eseno, genitive",
    "a, o, bare",
    "y, n, genitive",
    "y, en, genitive"
  })
  void endingsFollowTheStemInTheOrderOfTheirSlots(char last, String rest, String mark) {
    assertThat(TOY.glued(last, rest)).map(Ending::mark).contains(mark);
  }

  @ParameterizedTest
  @CsvSource({"t, n", "a, en", "t, s", "a, es", "a, sn", "a, ns", "a, on", "a, x", "t, ' '"})
  void anEndingFitsOnlyItsKindOfStemAndItsPlace(char last, String rest) {
    assertThat(TOY.glued(last, rest)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"tatto, true", "taeo, false", "tayo, false", "to, false", "tatta, false"})
  void anAfterthoughtStandsBehindAConsonant(String word, boolean expected) {
    assertThat(TOY.isAfterthought(word)).isEqualTo(expected);
  }

  @Test
  void whatStandsAlonePassesBehindAHyphenToo() {
    assertThat(TOY.loose("en")).map(Ending::mark).contains("genitive");
    assertThat(TOY.hyphenated("en")).map(Ending::mark).contains("genitive");
    assertThat(TOY.hyphenated("ta")).map(Ending::mark).contains("locative");
    assertThat(TOY.loose("ta")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "রাশিয়া, র, genitive",
    "রাশিয়া, য়, locative",
    "রাশিয়া, তে, locative",
    "রাশিয়া, কে, accusative",
    "রাশিয়া, ই, bare",
    "রাশিয়া, রও, genitive",
    "কাতার, ের, genitive",
    "কাতার, ে, locative",
    "কাতার, কেও, accusative",
    "মস্কো, তে, locative",
    "মস্কো, র, genitive",
    "পুতিন, ের, genitive",
    "পুতিন, ও, bare",
    "হুই, য়ের, genitive",
    "জিনপিং, য়ের, genitive",
    "উপাধ্যায়, ের, genitive",
    "নেতা, রা, bare",
    "নেতা, দের, genitive",
    "দেশ, গুলো, bare",
    "দেশ, গুলোর, genitive",
    "দেশ, টি, bare",
    "দেশ, টিতে, locative",
    "দেশ, টিকে, accusative",
    "মালদহ, র, genitive",
    "মালদহ, ের, genitive"
  })
  void bengaliNounsTakeTheirEndings(String stem, String ending, String mark) {
    assertThat(glued(stem, ending)).isEqualTo(mark);
  }

  @ParameterizedTest
  @CsvSource({
    "কাতার, র",
    "কাতার, য়",
    "রাশিয়া, ের",
    "রাশিয়া, ন",
    "রাশিয়া, নদের",
    "রা, য়ের",
    "চীন, ি"
  })
  void bengaliNounsTakeNoOthers(String stem, String ending) {
    assertThat(glued(stem, ending)).isEqualTo("none");
  }

  private static String glued(String stem, String ending) {
    String whole = NORMALISER.normalise(stem);
    char last = whole.charAt(whole.length() - 1);
    return BENGALI.glued(last, NORMALISER.normalise(ending)).map(Ending::mark).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({"এর, genitive", "কে, accusative", "এ, locative", "র, genitive", "তে, locative"})
  void bengaliEndingsMayStandBehindAHyphen(String ending, String mark) {
    assertThat(BENGALI.hyphenated(ending)).map(Ending::mark).contains(mark);
  }
}
