package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.kutniti.text.Document;

/** A document's language is found in its words, unless the input names it. */
class LanguagesTest {
  private static final String ENGLISH = "The embassy of Peru was opened in the capital of Ghana. ";
  private static final String BENGALI = "ঘানা কেনিয়াকে স্বীকৃতি দেয় এবং সেখানে দূতাবাস খোলে। ";

  @ParameterizedTest
  @CsvFileSource(resources = "/languages.tsv", delimiter = '\t', quoteCharacter = '\0')
  void aTextIsInTheLanguageThatItsWordsAreOf(String language, String text) {
    assertThat(told(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"3, 1, en", "1, 3, bn"})
  void theScriptOfMostLettersCounts(int english, int bengali, String language) {
    assertThat(told(ENGLISH.repeat(english) + BENGALI.repeat(bengali))).isEqualTo(language);
    assertThat(told(BENGALI.repeat(bengali) + ENGLISH.repeat(english))).isEqualTo(language);
  }

  @Test
  void theLanguageOfMostWordsAtTheBeginningCountsHoweverLongTheTextIs() {
    String french = "La Russie et la Chine ont signé un accord de coopération à Pékin mardi. ";

    assertThat(told(ENGLISH.repeat(60) + french.repeat(2000))).isEqualTo("en");
    assertThat(told(french.repeat(60) + ENGLISH.repeat(2000))).isEqualTo("und");
  }

  @ParameterizedTest
  @CsvSource({"en, en", "en-GB, en", "EN_us, en", "bn, bn", "fr, fr", "as, as"})
  void whatTheInputNamesCounts(String named, String language) {
    Document document =
        new Document(
            "a", ENGLISH, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(named));

    assertThat(BuiltIn.PIPELINE.read(document).language()).isEqualTo(language);
  }

  @Test
  void theDocumentsOfTheTestsAreInTheirLanguage() {
    String tests = "src/test/resources/";
    for (String folder : List.of("seeds", tests + "families", tests + "typical")) {
      assertThat(BuiltIn.documents(Path.of(folder)))
          .allSatisfy(
              document -> assertThat(told(document.text())).as(document.id()).isEqualTo("bn"));
    }
  }

  private static String told(String text) {
    return BuiltIn.PIPELINE.read(Document.of("text", text)).language();
  }
}
