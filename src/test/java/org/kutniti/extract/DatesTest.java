package org.kutniti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kutniti.BuiltIn;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.mention.MentionFinder;
import org.kutniti.text.Document;
import org.kutniti.text.ProseReader;

/** Bengali dates as EDTF. */
class DatesTest {
  private static final LanguagePack BENGALI = BuiltIn.BENGALI;
  private static final ProseReader READER =
      new ProseReader(BENGALI.normaliser(), BENGALI.sentences(), BENGALI.furniture());
  private static final MentionFinder FINDER =
      new MentionFinder(BENGALI, BuiltIn.CATALOG, Set.of("Person"));

  /**
   * What a text dates.
   *
   * @param published the document's date, where it has one
   * @param dates the dates in order; {@code ?} for words that tell a date which cannot be known
   */
  @ParameterizedTest(name = "{1} ({0})")
  @CsvFileSource(
      resources = "/dates.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      emptyValue = "",
      nullValues = "-",
      numLinesToSkip = 1)
  void aDateIsUnderstood(String published, String text, String dates) {
    assertThat(dates(text, published)).isEqualTo(dates == null ? "" : dates);
  }

  private static String dates(String text, String published) {
    DocumentMentions found = find(text);
    Optional<LocalDate> day =
        Optional.ofNullable(published).filter(p -> !p.isEmpty()).map(LocalDate::parse);
    DateResolver resolver = new DateResolver(found, day, false);
    return found.sentences().stream()
        .flatMap(sentence -> sentence.dates().stream())
        .map(resolver::of)
        .map(when -> when.isKnown() ? when.edtf() : "?")
        .collect(Collectors.joining(" "));
  }

  private static DocumentMentions find(String text) {
    return FINDER.find(READER.read(Document.of("text", text)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/datelines.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      emptyValue = "",
      numLinesToSkip = 1)
  void theDayOfPublicationIsFound(String text, String day) {
    assertThat(published(text.replace("\\n", "\n"))).isEqualTo(day == null ? "" : day);
  }

  private static String published(String text) {
    return DocumentDate.of(find(text)).map(LocalDate::toString).orElse("");
  }

  @Test
  void theInputsOwnDateComesBeforeThatOfTheText() {
    Document document =
        BuiltIn.bengali(
            "text", "প্রকাশ : ১৮ জানুয়ারি ২০২৫\n\nকিছু কথা।", Optional.of("2019-05-06T10:00:00Z"));
    DocumentMentions found = FINDER.find(READER.read(document));

    assertThat(DocumentDate.of(found)).contains(LocalDate.of(2019, 5, 6));
  }
}
