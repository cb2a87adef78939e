package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Edtf;
import org.kutniti.fact.Fact;

/** No document, however broken, breaks the reading of it. */
class RandomDocumentsTest {
  private static final int TEXTS = 1500;
  private static final int DAMAGES = 10;

  @Test
  void scribblesAreReadAndEveryQuoteIsItsSlice() {
    assertThat(Scribble.texts(TEXTS)).allSatisfy(text -> keepsItsPromises(read(text)));
  }

  @Test
  void damagedSentencesAreReadAndEveryQuoteIsItsSlice() {
    List<DocumentFacts> all =
        Scribble.damagedExamples(DAMAGES).map(RandomDocumentsTest::read).toList();

    assertThat(all).allSatisfy(RandomDocumentsTest::keepsItsPromises);
    assertThat(all.stream().mapToInt(read -> read.facts().size()).sum())
        .as("facts that survive the damage")
        .isGreaterThan(all.size() / 8);
  }

  @Test
  void aLongDocumentOfThemIsReadAsWell() {
    String text = Scribble.damagedExamples(2).collect(Collectors.joining("\n"));
    DocumentFacts read = read(text);

    keepsItsPromises(read);
    assertThat(read.facts()).isNotEmpty();
  }

  private static DocumentFacts read(String text) {
    return BuiltIn.PIPELINE.read(BuiltIn.inAnyLanguage("text", text, "2020-02-29"));
  }

  private static void keepsItsPromises(DocumentFacts read) {
    Quotes.areSlices(read);
    assertThat(read.facts()).allSatisfy(RandomDocumentsTest::isWhole);
  }

  private static void isWhole(Fact fact) {
    assertThat(fact.subject().name()).isNotBlank();
    assertThat(fact.object().name()).isNotBlank();
    assertThat(fact.subject()).isNotEqualTo(fact.object());
    assertThat(fact.date().isEmpty() || Edtf.parse(fact.date()).isPresent())
        .as(fact.date())
        .isTrue();
  }
}
