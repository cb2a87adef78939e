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

  /** Most tokens before the date in "Suva, Fiji, 5 May 2025:". */
  private static final int BEFORE_DATE = 5;

  /** Most tokens of an agency's name in brackets. */
  private static final int LONGEST_BRACKETS = 6;

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
          holdsNumber(document.prose().sentences().get(i))
              ? firstDay(document.dates(i))
              : Optional.empty();
      if (day.isPresent() && isDateline(document, i)) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Without a number no day is told. */
  private static boolean holdsNumber(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  /** The sentence to look at after another: what stands in the middle is no dateline. */
  private static int next(int i, int sentences) {
    return i + 1 < OPENING ? i + 1 : Math.max(i + 1, sentences - CLOSING);
  }

  private static boolean isDateline(DocumentMentions document, int i) {
    Sentence sentence = document.prose().sentences().get(i);
    int dated = 0;
    for (DateMention date : document.dates(i)) {
      if (opensReport(sentence, date)) {
        return true;
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

  /**
   * "Suva, 5 May 2025:" and "Suva, 5 May 2025 (Agency) -" tell when a report was sent, not when
   * what it reports happened; a year alone does not.
   */
  static boolean opensReport(Sentence sentence, DateMention date) {
    if (date.from() > BEFORE_DATE || !date.gives().contains("D")) {
      return false;
    }
    int end = pastBrackets(sentence, date.to());
    boolean apart = end > date.to() || isBehindComma(sentence, date);
    return isSign(sentence, end, ':') || (apart && isDash(sentence, end));
  }

  /** Whether a comma stands before the date; some shapes of dates take it in. */
  private static boolean isBehindComma(Sentence sentence, DateMention date) {
    return isSign(sentence, date.from(), ',') || isSign(sentence, date.from() - 1, ',');
  }

  /** Behind a few words in brackets at a token; the token itself where there are none. */
  private static int pastBrackets(Sentence sentence, int token) {
    int last = Math.min(sentence.size(), token + LONGEST_BRACKETS);
    for (int i = token; isSign(sentence, token, '(') && i < last; i++) {
      if (isSign(sentence, i, ')')) {
        return i + 1;
      }
    }
    return token;
  }

  private static boolean isDash(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).isHyphen() && sentence.token(i).spaced();
  }

  private static boolean isSign(Sentence sentence, int i, char sign) {
    return i >= 0 && i < sentence.size() && sentence.token(i).isSign(sign);
  }

  private static Optional<LocalDate> firstDay(List<DateMention> dates) {
    return dates.stream()
        .filter(d -> !d.gives().contains(":") && !d.gives().startsWith("doc"))
        .flatMap(d -> AbsoluteDate.firstDay(AbsoluteDate.of(d.gives(), d.values())).stream())
        .findFirst();
  }
}
