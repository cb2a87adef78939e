package org.kutniti.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A date that is counted from another.
 *
 * <p>The language's data write it {@code base±offset:shape}: the base is {@code doc} or {@code
 * prev}, an offset is {@code -1d} or the like, the shape tells which parts the words state.
 *
 * @param base {@code doc}, {@code prev}, or the empty string where the date is not relative
 * @param offset from the base, or the empty string
 * @param shape as the data give it, or the empty string
 * @param open whether something goes on from then
 */
record RelativeDate(String base, String offset, String shape, boolean open) {
  /** Ends what gives the beginning of something that goes on, as in EDTF level 1. */
  private static final String OPEN = "/..";

  /** A report still speaks of a plan made so many days before it. */
  static final int JUST_GONE = 60;

  private static final Set<String> RECURRING = Set.of("W", "M", "M-D", "M-D/D");

  /** The date on which the document was published. */
  static final String DOCUMENT = "doc";

  /** A time that nobody can name. */
  static final String UNKNOWN = "unknown";

  /** The date last named. */
  static final String PREVIOUS = "prev";

  /** Reads what a date mention gives. */
  static RelativeDate parse(String gives) {
    boolean open = gives.endsWith(OPEN);
    String start = open ? gives.substring(0, gives.length() - OPEN.length()) : gives;
    return Stream.of(DOCUMENT, PREVIOUS)
        .filter(start::startsWith)
        .findFirst()
        .map(base -> parse(base, start.substring(base.length()).split(":", 2), open))
        .orElse(new RelativeDate("", "", start, open));
  }

  private static RelativeDate parse(String base, String[] halves, boolean open) {
    return new RelativeDate(base, halves[0], halves.length == 1 ? "" : halves[1], open);
  }

  /** The date counted from a day, as EDTF; the empty string when the shape is none of these. */
  String from(LocalDate given, Map<String, Integer> values) {
    LocalDate day = shifted(given, values);
    return switch (shape) {
      case "", "Y-M-D" -> day.toString();
      case "Y,M" -> AbsoluteDate.of("Y-M", AbsoluteDate.withYear(values, day.getYear()));
      case "Y,M-D" -> AbsoluteDate.of("Y-M-D", AbsoluteDate.withYear(values, day.getYear()));
      case "Y-M" -> YearMonth.from(day).toString();
      case "Y-M,D" -> AbsoluteDate.inMonth(YearMonth.from(day), values);
      case "Y" -> AbsoluteDate.year(day.getYear());
      case "M-D" -> nearest(values, day);
      case "M-D/D" -> daysFrom(nearest(values, day), values);
      case "nextM" -> nextMonth(values.get("M"), day);
      case "M", "lastM" -> lastMonth(values.get("M"), day);
      case "W", "lastW" -> lastWeekday(values.get("W"), day);
      case "nextW" -> lastWeekday(values.get("W"), day.plusDays(7));
      default -> "";
    };
  }

  /** The day moved by the offset. */
  LocalDate shifted(LocalDate day, Map<String, Integer> values) {
    if (offset.isEmpty()) {
      return day;
    }
    int amount = amount(values);
    return switch (unit()) {
      case 'd' -> day.plusDays(amount);
      case 'w' -> day.plusWeeks(amount);
      case 'm' -> day.plusMonths(amount);
      default -> day.plusYears(amount);
    };
  }

  /** Whether it is counted in days. */
  boolean isByDays() {
    return unit() == 'd';
  }

  /** Whether it is counted in months or years. */
  boolean isByMonths() {
    return unit() == 'm' || isByYears();
  }

  /** Whether it is counted in years. */
  boolean isByYears() {
    return unit() == 'y';
  }

  /** The letter of the offset, a space where there is none. */
  private char unit() {
    return offset.isEmpty() ? ' ' : offset.charAt(offset.length() - 1);
  }

  /**
   * The number of the offset, 0 when there is none; {@code N} stands for the number that the words
   * state.
   */
  int amount(Map<String, Integer> values) {
    if (offset.isEmpty()) {
      return 0;
    }
    String number = offset.substring(0, offset.length() - 1);
    return number.endsWith("N")
        ? values.getOrDefault("N", 0) * (number.startsWith("-") ? -1 : 1)
        : Integer.parseInt(number);
  }

  /**
   * Whether this comes again and again, and the words do not say whether the last or next is meant.
   */
  boolean recurs() {
    return base.equals(DOCUMENT) && offset.isEmpty() && RECURRING.contains(shape);
  }

  /**
   * The first that has not ended on a day, of what comes again and again.
   *
   * @return the empty string for a day and month shortly before, which is not that of a plan
   */
  String ahead(LocalDate day, Map<String, Integer> values) {
    return switch (shape) {
      case "W" -> lastWeekday(values.get("W"), day.plusDays(6));
      case "M" -> nextMonth(values.get("M"), day.minusMonths(1));
      case "M-D/D" -> daysFrom(dayAhead(values, day), values);
      default -> dayAhead(values, day);
    };
  }

  /** A day shortly before is that on which something was planned, not that for which it was. */
  private static String dayAhead(Map<String, Integer> values, LocalDate day) {
    String near = nearest(values, day);
    return AbsoluteDate.firstDay(near)
        .filter(d -> d.isBefore(day))
        .map(d -> d.isAfter(day.minusDays(JUST_GONE)) ? "" : nearest(values, day.plusMonths(6)))
        .orElse(near);
  }

  /** The day of that name that is nearest to another day. */
  static String nearestWeekday(int weekday, LocalDate day) {
    return lastWeekday(weekday, day.plusDays(3));
  }

  /** From a day to that of the month with which the words end. */
  private static String daysFrom(String first, Map<String, Integer> values) {
    return AbsoluteDate.of("Y-M-D/D", AbsoluteDate.withYear(values, first));
  }

  /** A day and month without a year mean the nearest such day. */
  private static String nearest(Map<String, Integer> values, LocalDate day) {
    return Stream.of(-1, 0, 1)
        .map(n -> AbsoluteDate.of("Y-M-D", AbsoluteDate.withYear(values, day.getYear() + n)))
        .flatMap(d -> AbsoluteDate.firstDay(d).stream())
        .min(Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - day.toEpochDay())))
        .map(LocalDate::toString)
        .orElse("");
  }

  private static String lastMonth(int month, LocalDate day) {
    YearMonth same = YearMonth.of(day.getYear(), month);
    return (same.isAfter(YearMonth.from(day)) ? same.minusYears(1) : same).toString();
  }

  private static String nextMonth(int month, LocalDate day) {
    YearMonth same = YearMonth.of(day.getYear(), month);
    return (same.isAfter(YearMonth.from(day)) ? same : same.plusYears(1)).toString();
  }

  private static String lastWeekday(int weekday, LocalDate day) {
    return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7)).toString();
  }
}
