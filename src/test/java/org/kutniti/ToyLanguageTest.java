package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kutniti.extract.RuleExample;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Fact;
import org.kutniti.text.Document;

/** A language is a folder: one of a dozen words and two states is read without a line of Java. */
class ToyLanguageTest {
  static final Path FOLDER = Path.of("src/test/resources/toy");
  private static final Pipeline PIPELINE = Pipeline.load(Optional.of(FOLDER));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "En 1950 Sildavo agnoskis Bordurion.            | 1950    | ASSERTED",
        "En majo 1950 Sildavo agnoskis Bordurion.       | 1950-05 | ASSERTED",
        "Sildava Regno agnoskos Bordurion.              | ''      | PLANNED",
        "SILDAVO ne agnoskis Bordurion.                 | ''      | DENIED",
      })
  void aSentenceIsRead(String text, String date, String status) {
    assertThat(read(text).facts())
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.relation()).isEqualTo("recognizedBy");
              assertThat(fact.subject().entity().orElseThrow().id()).isEqualTo("x-borduria");
              assertThat(fact.object().entity().orElseThrow().id()).isEqualTo("x-syldavia");
              assertThat(fact.date()).isEqualTo(date);
              assertThat(fact.status()).hasToString(status);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Se Sildavo agnoskas Bordurion.",
    "Sildavo agnoskis kun Bordurion.",
    "Bordurion.",
    "Komentoj: Sildavo agnoskis Bordurion.",
    "Reklamo: Sildavo agnoskis Bordurion."
  })
  void aSentenceThatStatesNothingGivesNothing(String text) {
    assertThat(read(text).facts()).isEmpty();
  }

  @Test
  void itsRulesHoldAsThoseOfTheProgramDo() {
    List<RuleExample> own =
        PIPELINE.examples().stream().filter(e -> e.language().equals("qaa")).toList();
    ExampleCheck check = new ExampleCheck(PIPELINE);

    assertThat(own).hasSize(2);
    assertThat(own.stream().flatMap(e -> check.problems(e).stream())).isEmpty();
  }

  @Test
  void theLanguagesOfTheProgramStayAsTheyAre() {
    for (Document seed : BuiltIn.seeds()) {
      assertThat(PIPELINE.read(seed).facts()).isEqualTo(BuiltIn.PIPELINE.read(seed).facts());
    }
  }

  @Test
  void whatIsReadDependsOnTheKnowledgeAndSoDoesTheVersion() {
    assertThat(PIPELINE.version()).isNotEqualTo(BuiltIn.PIPELINE.version());
    assertThat(Pipeline.load(Optional.of(FOLDER)).version()).isEqualTo(PIPELINE.version());
  }

  @Test
  void itIsTakenForTheLanguageOfWhatIsInItsScriptAndHasNoWordsOfAnother() {
    Document latin = Document.of("latin", "En 1950 Sildavo agnoskis Bordurion.");
    Document english = Document.of("english", "In 1950 Peru recognised Ghana.");

    assertThat(PIPELINE.read(latin).language()).isEqualTo("qaa");
    assertThat(PIPELINE.read(latin).facts()).hasSize(1);
    assertThat(PIPELINE.read(english).language()).isEqualTo("en");
    assertThat(PIPELINE.read(english).facts()).hasSize(1);
  }

  @Test
  void evidenceIsTheSliceOfTheDocumentInAnyLanguage() {
    DocumentFacts read = read("\uD83D\uDE00 En 1950 Sildavo agnoskis Bordurion.");

    Quotes.areSlices(read);
    assertThat(read.facts()).extracting(Fact::best).hasSize(1);
  }

  private static DocumentFacts read(String text) {
    return PIPELINE.read(
        new Document(
            "text",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("qaa")));
  }
}
