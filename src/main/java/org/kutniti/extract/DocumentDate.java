package org.kutniti.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.mention.SentenceMentions;

/** Finds the day on which a document was published. */
final class DocumentDate {
  /** Sentences at either end of a document among which its date may stand. */
  private static final int OPENING = 8;

  private static final int CLOSING = 3;

  /** Most tokens beside the date on a line that is little but a date. */
  private static final int BESIDE_DATE = 8;

  /** Most tokens before the date in "Suva, 5 May 2025:". */
  private static final int BEFORE_DATE = 3;

  private DocumentDate() {}

  /**
   * The date that comes with the document; else that of the first dateline; else that of a line
   * which is little but a date.
   */
  static Optional<LocalDate> of(DocumentMentions document) {
    Optional<LocalDate> given =
        document.prose().document().published().flatMap(AbsoluteDate::firstDay);
    return given
        .or(() -> firstDay(document.datelines()))
        .or(
            () ->
                document.sentences().stream()
                    .filter(s -> isDateline(s, document.sentences().size()))
                    .flatMap(s -> firstDay(s.dates()).stream())
                    .findFirst());
  }

  private static boolean isDateline(SentenceMentions sentence, int sentences) {
    int index = sentence.sentence().index();
    int dated = sentence.dates().stream().mapToInt(d -> d.to() - d.from()).sum();
    boolean opens = sentence.dates().stream().anyMatch(d -> opensReport(sentence, d));
    return (index < OPENING || index >= sentences - CLOSING)
        && (opens || (sentence.sentence().size() - dated <= BESIDE_DATE && !tells(sentence)));
  }

  /** A line with a verb tells of an event; its date is that of the event. */
  private static boolean tells(SentenceMentions sentence) {
    return IntStream.range(0, sentence.readings().size())
        .anyMatch(
            i ->
                sentence.readings().at(i).stream()
                    .anyMatch(r -> LanguagePack.CLAUSE_FORMS.contains(r.form())));
  }

  /** "Suva, 5 May 2025:" tells when a report was sent, not when what it reports happened. */
  static boolean opensReport(SentenceMentions sentence, DateMention date) {
    return date.from() <= BEFORE_DATE
        && date.to() < sentence.sentence().size()
        && sentence.sentence().token(date.to()).isSign(':');
  }

  private static Optional<LocalDate> firstDay(List<DateMention> dates) {
    return dates.stream()
        .filter(d -> !d.gives().contains(":") && !d.gives().startsWith("doc"))
        .flatMap(d -> AbsoluteDate.firstDay(AbsoluteDate.of(d.gives(), d.values())).stream())
        .findFirst();
  }
}
