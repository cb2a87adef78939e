package org.kutniti.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.BuiltIn;
import org.kutniti.Scribble;

class NormaliserTest {
  private static final int TEXTS = 3000;
  private static final Normaliser NORMALISER = BuiltIn.BENGALI.normaliser();

  private static final Normaliser ENGLISH = BuiltIn.ENGLISH.normaliser();

  private static Stream<String> scribbles() {
    return Scribble.texts(TEXTS);
  }

  @Test
  void normalisingTwiceChangesNothing() {
    assertThat(scribbles())
        .allSatisfy(
            text -> {
              String once = NORMALISER.normalise(text);
              assertThat(NORMALISER.normalise(once)).isEqualTo(once);
            });
  }

  @Test
  void theComposedAndTheDecomposedTextAreReadTheSame() {
    assertThat(scribbles())
        .allSatisfy(
            text ->
                assertThat(NORMALISER.normalise(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .isEqualTo(
                        NORMALISER.normalise(Normalizer.normalize(text, Normalizer.Form.NFC))));
  }

  @Test
  void aPhraseIsReadAsInAText() {
    assertThat(scribbles().flatMap(NormaliserTest::withWords))
        .allSatisfy(
            text -> {
              assertThat(NORMALISER.normalise(text)).isEqualTo(NORMALISER.read(text).text());
              assertThat(ENGLISH.normalise(text)).isEqualTo(ENGLISH.read(text).text());
            });
  }

  private static Stream<String> withWords(String text) {
    return Stream.concat(Stream.of(text), Stream.of(text.split("\\s+")));
  }

  @Test
  void everyUnitKnowsWhereItCameFrom() {
    assertThat(scribbles()).allSatisfy(NormaliserTest::pointsBack);
  }

  private static void pointsBack(String text) {
    NormalText normal = NORMALISER.read(text);
    int points = text.codePointCount(0, text.length());
    int start = 0;
    int end = 0;
    for (int i = 0; i < normal.text().length(); i++) {
      assertThat(normal.sourceStart(i)).isBetween(start, points - 1);
      assertThat(normal.sourceEnd(i + 1)).isBetween(normal.sourceStart(i) + 1, points);
      assertThat(normal.sourceEnd(i + 1)).isGreaterThanOrEqualTo(end);
      start = normal.sourceStart(i);
      end = normal.sourceEnd(i + 1);
    }
    assertThat(normal.sourceEnd(0)).isZero();
  }

  @Test
  void whatStandsBeforeAWordDoesNotChangeIt() {
    assertThat(scribbles().map(text -> "ক" + text))
        .allSatisfy(
            text -> {
              NormalText alone = NORMALISER.read(text);
              NormalText behind = NORMALISER.read("আ " + text);
              assertThat(behind.text()).isEqualTo("আ " + alone.text());
              for (int i = 0; i < alone.text().length(); i++) {
                assertThat(behind.sourceStart(i + 2)).isEqualTo(alone.sourceStart(i) + 2);
                assertThat(behind.sourceEnd(i + 3)).isEqualTo(alone.sourceEnd(i + 1) + 2);
              }
            });
  }

  @Test
  void aReplacementMayReachOverASpace() {
    Normaliser normaliser = new Normaliser(new Characters("", Map.of("u s", "us"), true));
    NormalText text = normaliser.read("The U S and the U S");
    assertThat(text.text()).isEqualTo("the us and the us");
    assertThat(text.sourceStart(15)).isEqualTo(16);
    assertThat(text.sourceEnd(17)).isEqualTo(19);
  }

  @Test
  void theLongestReplacementIsMadeWhereverItStands() {
    Map<String, String> given = Map.of("a", "x", "ab", "y", "abc", "z", "c", "w");
    Normaliser normaliser = new Normaliser(new Characters("", given, true));
    assertThat(normaliser.read("a ab abc acb cab aab d").text())
        .isEqualTo("x y z xwb wy xy d")
        .isEqualTo(normaliser.normalise("a ab abc acb cab aab d"));
  }

  @Test
  void marksAreOrderedAndComposedHoweverManyThereAre() {
    String below = "\u0323";
    for (String marks : List.of("\u0301", below, "\u0301" + below, below.repeat(9) + "\u0301")) {
      String text = "say q" + marks + " and a" + marks + " and " + marks;
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      assertThat(ENGLISH.read(text).text()).isEqualTo(composed);
    }
  }

  @Test
  void aWordPointsToItsOwnLetters() {
    String text = "\uFEFFযুক্ত\u200Dরাষ্ট্র\uD83D\uDE00 রাশি\u09DFা";
    NormalText normal = NORMALISER.read(text);
    int at = normal.text().indexOf("রাশি");
    int start = normal.sourceStart(at);
    int end = normal.sourceEnd(normal.text().length());

    assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
        .isEqualTo("রাশি\u09DFা");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "রাশি\u09DFা, রাশি\u09AF\u09BCা",
        "ক\u09C7\u09BEটি, ক\u09CBটি",
        "রাশিয়া\u200C, রাশিয়া",
        "চাঁদ, চাদ",
        "১৯৭১, 1971",
        "১৯৭১, ١٩٧١",
        "অ্যান্ড – বি, অ্যান্ড - বি",
        "বলেন৷, বলেন।",
        "‘চুক্তি’, 'চুক্তি'",
        "“চুক্তি”, \"চুক্তি\"",
        "ফেব্রুয়ারী, ফেব্রুয়ারি",
        "সাক্ষাৎ, সাক্ষাত",
        "স্বাক্ষরিত\u00ADহয়, স্বাক্ষরিতহয়",
        "MOSCOW, moscow"
      })
  void spellingsOfOneWordAreReadTheSame(String one, String other) {
    assertThat(NORMALISER.normalise(one)).isEqualTo(NORMALISER.normalise(other));
  }

  @ParameterizedTest
  @CsvSource({"রাশিয়া, রাশিয়ান", "কোরিয়া, কোরীয়", "চীন, চিনি", "বন, বান"})
  void wordsThatDifferStayApart(String one, String other) {
    assertThat(NORMALISER.normalise(one)).isNotEqualTo(NORMALISER.normalise(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0999\u09CD\u200D\u0995", // a zero width sign within what is replaced
        "\u09B7\u09CD\u200C\u099F",
        "\u09C7\u0981\u09BE", // a sign that is dropped between the halves of a vowel
        "e\u200B\u0301",
        "\u0130\u0301" // folded to a letter that composes
      })
  void signsWithinAClusterChangeNothingTheSecondTime(String text) {
    String once = NORMALISER.normalise(text);
    assertThat(NORMALISER.normalise(once)).isEqualTo(once);
  }
}
