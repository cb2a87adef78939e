package org.kutniti.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.ontology.Status;
import org.kutniti.text.Sentence;

/**
 * Turns the dates of a document into EDTF, those that lean on the document's date or on a date
 * named before included.
 */
final class DateResolver {
  /** "Earlier" in a report means the day of the report only when that day was just spoken of. */
  private static final int SAME_STORY_DAYS = 3;

  private final DocumentMentions document;
  private final Optional<LocalDate> published;
  private final boolean recent;
  private final Map<DateMention, When> resolved = new IdentityHashMap<>();

  /** How many sentences have been looked at. */
  private int noted;

  private PreviousDate previous = PreviousDate.NONE;

  /** The last that is news in the report. */
  private PreviousDate news = PreviousDate.NONE;

  /**
   * A resolver of the dates of a document, which looks at its sentences when it must.
   *
   * @param published the day on which it was
   * @param recent whether reports tell of the month in which they appear
   */
  DateResolver(DocumentMentions document, Optional<LocalDate> published, boolean recent) {
    this.document = document;
    this.published = published;
    this.recent = recent;
  }

  /** Resolves the dates of the sentences one after the other until one is known. */
  private void resolveUpTo(DateMention date) {
    while (noted < document.size() && !resolved.containsKey(date)) {
      resolveNext();
    }
  }

  private void resolveNext() {
    Sentence sentence = document.prose().sentences().get(noted);
    for (DateMention date : document.dates(noted)) {
      if (Datelines.openReport(document, sentence, date)) {
        resolved.put(date, When.UNKNOWN);
      } else {
        note(date, noted);
      }
    }
    noted++;
  }

  /** What a date mention of the document stands for. */
  When of(DateMention date) {
    resolveUpTo(date);
    return resolved.getOrDefault(date, When.UNKNOWN);
  }

  /**
   * The same; the weekday, month or day of something planned is the next one, not the last, and
   * unknown where it has just gone, be it counted from what was told.
   */
  When of(DateMention date, Status status) {
    RelativeDate relative = RelativeDate.parse(date.gives());
    boolean toCome = status == Status.PLANNED && relative.recurs();
    boolean counted = status == Status.PLANNED && relative.base().equals(RelativeDate.PREVIOUS);
    return published
        .filter(day -> toCome)
        .map(day -> new When(relative.ahead(day, date.values()), false))
        .or(
            () ->
                published.filter(day -> counted && of(date).isJustGone(day)).map(d -> When.UNKNOWN))
        .orElseGet(() -> of(date));
  }

  /**
   * The time that a report is about, as far as that is sure: the month of its publication where it
   * names a day shortly before, else the year.
   */
  Optional<When> ofReport() {
    return published.map(
        day ->
            recent || all().stream().anyMatch(d -> NewsDays.tells(d, resolved.get(d), day))
                ? new When(YearMonth.from(day).toString(), true)
                : new When(AbsoluteDate.year(day.getYear()), true));
  }

  private Set<DateMention> all() {
    while (noted < document.size()) {
      resolveNext();
    }
    return resolved.keySet();
  }

  private void note(DateMention date, int sentence) {
    When when = resolve(date, sentence);
    resolved.put(date, when);
    if (when.isKnown() && !isOfPublication(when, sentence)) {
      previous = new PreviousDate(when.edtf(), sentence);
      news = published.filter(day -> NewsDays.isNear(when, day)).isPresent() ? previous : news;
    }
  }

  /** The line that dates the report tells of no event from whose day others are counted. */
  private boolean isOfPublication(When when, int sentence) {
    return published.filter(day -> when.edtf().equals(day.toString())).isPresent()
        && DocumentDate.isDateline(document, sentence);
  }

  private When resolve(DateMention date, int sentence) {
    RelativeDate relative = RelativeDate.parse(date.gives());
    boolean open = relative.open();
    return switch (relative.base()) {
      case RelativeDate.DOCUMENT -> new When(fromDocument(relative, date.values()), false, open);
      case RelativeDate.PREVIOUS ->
          new When(fromPrevious(relative, date.values(), sentence), true, open);
      default -> new When(AbsoluteDate.of(relative.shape(), date.values()), false, open);
    };
  }

  private String fromDocument(RelativeDate relative, Map<String, Integer> values) {
    return published
        .map(day -> relative.from(day, values))
        .orElseGet(() -> withoutDocumentDate(relative, values));
  }

  /**
   * What the text itself has just named helps: its year for a date without one, its day for the
   * name of a weekday near it.
   */
  private String withoutDocumentDate(RelativeDate relative, Map<String, Integer> values) {
    return switch (relative.shape()) {
      case "M-D" -> previous.inItsYear("Y-M-D", values);
      case "M-D/D" -> previous.inItsYear("Y-M-D/D", values);
      case "M" -> previous.inItsYear("Y-M", values);
      case "W" ->
          previous.isDay() ? RelativeDate.nearestWeekday(values.get("W"), previous.day()) : "";
      default -> "";
    };
  }

  private String fromPrevious(RelativeDate relative, Map<String, Integer> values, int sentence) {
    return switch (relative.shape()) {
      case "next" -> previous.sentence() == sentence - 1 ? previous.edtf() : "";
      case "story" -> isStoryDay() ? previous.edtf() : "";
      default -> isTorn(relative, sentence) ? "" : previous.counted(relative, values, sentence);
    };
  }

  /** Behind an old date amid news nobody can tell from which of them days are counted. */
  private boolean isTorn(RelativeDate relative, int sentence) {
    return relative.isByDays() && news != previous && news.reaches(sentence);
  }

  private boolean isStoryDay() {
    return previous.isDay()
        && published
            .filter(p -> Math.abs(p.toEpochDay() - previous.day().toEpochDay()) <= SAME_STORY_DAYS)
            .isPresent();
  }
}
