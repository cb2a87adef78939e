package org.kutniti.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.mention.Readings;
import org.kutniti.text.Sentence;

/** Finds the day on which a document was published. */
final class DocumentDate {
  /** Sentences at either end of a document among which its date may stand. */
  private static final int OPENING = 8;

  private static final int CLOSING = 3;

  /** Most tokens beside the date on a line that is little but a date. */
  private static final int BESIDE_DATE = 8;

  private DocumentDate() {}

  /**
   * The date that comes with the document; else that of the first dateline; else that of a line
   * which is little but a date.
   */
  static Optional<LocalDate> of(DocumentMentions document) {
    Optional<LocalDate> given =
        document.prose().document().published().flatMap(AbsoluteDate::firstDay);
    return given.or(() -> firstDay(document.datelines())).or(() -> ofLine(document));
  }

  private static Optional<LocalDate> ofLine(DocumentMentions document) {
    for (int i = 0; i < document.size(); i = next(i, document.size())) {
      Optional<LocalDate> day =
          mayHoldYear(document.prose().sentences().get(i))
              ? firstDay(document.dates(i))
              : Optional.empty();
      if (day.isPresent() && isDateline(document, i)) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Without a number of so many digits no day is told. */
  private static boolean mayHoldYear(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isNumber(i) && sentence.end(i) - sentence.start(i) == AbsoluteDate.YEAR_LENGTH) {
        return true;
      }
    }
    return false;
  }

  /** The sentence to look at after another: what stands in the middle is no dateline. */
  private static int next(int i, int sentences) {
    return i + 1 < OPENING ? i + 1 : Math.max(i + 1, sentences - CLOSING);
  }

  /** Whether a sentence is a line that tells when the document was published, and nothing else. */
  static boolean isDateline(DocumentMentions document, int i) {
    Sentence sentence = document.prose().sentences().get(i);
    int dated = 0;
    for (DateMention date : document.dates(i)) {
      if (Datelines.openReport(document, sentence, date)) {
        return true;
      }
      if (Datelines.isOfEvent(document, sentence, date)) {
        return false;
      }
      dated += date.to() - date.from();
    }
    return sentence.size() - dated <= BESIDE_DATE && !tells(document.readings(i));
  }

  /** A line with a verb tells of an event; its date is that of the event. */
  private static boolean tells(Readings readings) {
    return IntStream.range(0, readings.size())
        .anyMatch(i -> readings.hasForm(i, LanguagePack.CLAUSE_FORMS));
  }

  private static Optional<LocalDate> firstDay(List<DateMention> dates) {
    return dates.stream()
        .filter(d -> !d.gives().contains(":") && !d.gives().startsWith("doc"))
        .flatMap(d -> AbsoluteDate.firstDay(AbsoluteDate.of(d.gives(), d.values())).stream())
        .findFirst();
  }
}
