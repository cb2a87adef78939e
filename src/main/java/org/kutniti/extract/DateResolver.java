package org.kutniti.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.mention.SentenceMentions;

/**
 * Turns the dates of a document into EDTF, those that lean on the document's date or on a date
 * named before included.
 *
 * <p>What a date mention gives is {@code base:shape}: the base is {@code doc}, {@code prev} or
 * absent, with an offset such as {@code doc-1d}; the shape tells which parts the words state.
 */
final class DateResolver {
  /** "Earlier" in a report means the day of the report only when that day was just spoken of. */
  private static final int SAME_STORY_DAYS = 3;

  private final Optional<LocalDate> published;
  private final Map<DateMention, When> resolved = new HashMap<>();
  private String previous = "";
  private int previousSentence = -1;

  DateResolver(DocumentMentions document, Optional<LocalDate> published) {
    this.published = published;
    for (SentenceMentions sentence : document.sentences()) {
      for (DateMention date : sentence.dates()) {
        if (isDateline(sentence, date)) {
          resolved.put(date, When.UNKNOWN);
        } else {
          note(date, sentence.sentence().index());
        }
      }
    }
  }

  /** "Suva, 5 May 2025:" tells when a report was sent, not when what it reports happened. */
  private static boolean isDateline(SentenceMentions sentence, DateMention date) {
    return date.from() <= 3
        && date.to() < sentence.sentence().size()
        && sentence.sentence().token(date.to()).isSign(':');
  }

  /** What a date mention of the document stands for. */
  When of(DateMention date) {
    return resolved.getOrDefault(date, When.UNKNOWN);
  }

  private void note(DateMention date, int sentence) {
    When when = resolve(date, sentence);
    resolved.put(date, when);
    if (when.isKnown()) {
      previous = when.edtf();
      previousSentence = sentence;
    }
  }

  private When resolve(DateMention date, int sentence) {
    String gives = date.gives();
    if (gives.startsWith("doc")) {
      return new When(published.map(day -> fromDocument(date, day)).orElse(fallback(date)), false);
    }
    if (gives.startsWith("prev")) {
      return new When(fromPrevious(date, sentence), true);
    }
    return new When(absolute(gives, date.values()), false);
  }

  /** The day of a year-less date is kept when the text has just named the year. */
  private String fallback(DateMention date) {
    boolean monthDay = date.gives().endsWith(":M-D") && previous.length() >= 4;
    return monthDay ? absolute("Y-M-D", withYear(date, previous)) : "";
  }

  private static Map<String, Integer> withYear(DateMention date, String edtf) {
    Map<String, Integer> values = new HashMap<>(date.values());
    try {
      values.put("Y", Integer.parseInt(edtf.substring(0, 4)));
    } catch (NumberFormatException e) {
      return Map.of();
    }
    return values;
  }

  static String absolute(String shape, Map<String, Integer> values) {
    try {
      return switch (shape) {
        case "Y" -> four(values.get("Y"));
        case "Yd" -> four(values.get("Y")).substring(0, 3) + "X";
        case "Y-M" -> YearMonth.of(values.get("Y"), values.get("M")).toString();
        case "Y-M-D" -> LocalDate.of(values.get("Y"), values.get("M"), values.get("D")).toString();
        case "Y-N-D" -> LocalDate.of(values.get("Y"), values.get("N"), values.get("D")).toString();
        case "Y/Y" -> four(values.get("Y")) + "/" + four(values.get("Y2"));
        case "Y-M-D/D" ->
            LocalDate.of(values.get("Y"), values.get("M"), values.get("D"))
                + "/"
                + LocalDate.of(values.get("Y"), values.get("M"), values.get("D2"));
        default -> "";
      };
    } catch (java.time.DateTimeException | NullPointerException e) {
      return "";
    }
  }

  private static String four(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private String fromDocument(DateMention date, LocalDate day) {
    String[] halves = date.gives().split(":", 2);
    LocalDate base = shifted(halves[0].substring(3), day);
    String shape = halves.length == 1 ? "Y-M-D" : halves[1];
    return switch (shape) {
      case "Y-M-D" -> base.toString();
      case "Y-M" -> YearMonth.from(base).toString();
      case "Y" -> four(base.getYear());
      case "M-D" -> nearest(date, base);
      case "nextM" -> nextMonth(date.values().get("M"), base);
      case "M" -> lastMonth(date.values().get("M"), base);
      case "W" -> lastWeekday(date.values().get("W"), base);
      default -> "";
    };
  }

  private static LocalDate shifted(String offset, LocalDate day) {
    if (offset.isEmpty()) {
      return day;
    }
    int amount = Integer.parseInt(offset.substring(0, offset.length() - 1));
    return switch (offset.charAt(offset.length() - 1)) {
      case 'd' -> day.plusDays(amount);
      case 'w' -> day.plusWeeks(amount);
      case 'm' -> day.plusMonths(amount);
      default -> day.plusYears(amount);
    };
  }

  /** A day and month without a year mean the nearest such day. */
  private static String nearest(DateMention date, LocalDate day) {
    String best = "";
    long least = Long.MAX_VALUE;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      Map<String, Integer> values = new HashMap<>(date.values());
      values.put("Y", year);
      String candidate = absolute("Y-M-D", values);
      long distance =
          candidate.isEmpty()
              ? Long.MAX_VALUE
              : Math.abs(LocalDate.parse(candidate).toEpochDay() - day.toEpochDay());
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static String lastMonth(int month, LocalDate day) {
    YearMonth candidate = YearMonth.of(day.getYear(), month);
    return (candidate.isAfter(YearMonth.from(day)) ? candidate.minusYears(1) : candidate)
        .toString();
  }

  private static String nextMonth(int month, LocalDate day) {
    YearMonth candidate = YearMonth.of(day.getYear(), month);
    return (candidate.isAfter(YearMonth.from(day)) ? candidate : candidate.plusYears(1)).toString();
  }

  private static String lastWeekday(int weekday, LocalDate day) {
    return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7)).toString();
  }

  private String fromPrevious(DateMention date, int sentence) {
    String[] halves = date.gives().split(":", 2);
    String offset = halves[0].substring(4);
    String shape = halves.length == 1 ? "" : halves[1];
    if (previous.isEmpty()) {
      return "";
    }
    return switch (shape) {
      case "" -> offset.isEmpty() ? previous : shiftedPrevious(offset);
      case "next" -> previousSentence == sentence - 1 ? previous : "";
      case "story" -> isStoryDay() ? previous : "";
      case "Y" -> shiftedYear(offset);
      case "Y-M" -> absolute("Y-M", withYear(date, previous));
      case "Y-M-D" -> absolute("Y-M-D", withYear(date, previous));
      default -> "";
    };
  }

  private boolean isStoryDay() {
    return previous.length() == 10
        && published
            .filter(
                p ->
                    Math.abs(p.toEpochDay() - LocalDate.parse(previous).toEpochDay())
                        <= SAME_STORY_DAYS)
            .isPresent();
  }

  private String shiftedPrevious(String offset) {
    return previous.length() == 10 ? shifted(offset, LocalDate.parse(previous)).toString() : "";
  }

  private String shiftedYear(String offset) {
    String year = previous.substring(0, Math.min(4, previous.length()));
    if (offset.isEmpty() || !year.chars().allMatch(Character::isDigit)) {
      return year;
    }
    return four(
        Integer.parseInt(year) + Integer.parseInt(offset.substring(0, offset.length() - 1)));
  }

  /** The date that the first dateline, or else a line that is little but a date, states. */
  static Optional<LocalDate> published(DocumentMentions document) {
    Optional<LocalDate> given = document.prose().document().published().flatMap(DateResolver::day);
    return given
        .or(() -> firstDay(document.datelines()))
        .or(
            () ->
                document.sentences().stream()
                    .filter(s -> isDateline(s, document.sentences().size()))
                    .map(s -> firstDay(s.dates()))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private static boolean isDateline(SentenceMentions sentence, int sentences) {
    int index = sentence.sentence().index();
    int dated = sentence.dates().stream().mapToInt(d -> d.to() - d.from()).sum();
    boolean opens = sentence.dates().stream().anyMatch(d -> isDateline(sentence, d));
    return (index < 8 || index >= sentences - 3)
        && (opens || sentence.sentence().size() - dated <= 8);
  }

  private static Optional<LocalDate> firstDay(List<DateMention> dates) {
    return dates.stream()
        .filter(d -> !d.gives().contains(":") && !d.gives().startsWith("doc"))
        .flatMap(d -> day(absolute(d.gives(), d.values())).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }
}
