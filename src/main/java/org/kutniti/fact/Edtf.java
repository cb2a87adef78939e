package org.kutniti.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date in the Extended Date/Time Format, level 1 (ISO 8601-2) allows. What is told
 * of its certainty ({@code ?}, {@code ~}, {@code %}) leaves the days as they are; a season is
 * anywhere in its year, since the hemisphere is not told.
 *
 * @param earliest the first day, empty when the interval is open or its start unknown
 * @param latest the last day, empty when the interval is open or its end unknown
 */
public record Edtf(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  private static final Pattern POINT =
      Pattern.compile("(-?\\d{4}|-?\\d{3}X|-?\\d{2}XX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?[?~%]?");
  private static final String UNKNOWN = "XX";

  /** As many days lie between the first and the last of the shortest month. */
  private static final int SHORTEST_MONTH = 27;

  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;

  /**
   * Reads a date.
   *
   * @return empty when the text is not a level 1 date, or names a day that no calendar has
   */
  public static Optional<Edtf> parse(String text) {
    try {
      int slash = text.indexOf('/');
      return slash < 0
          ? point(text)
          : interval(text.substring(0, slash), text.substring(slash + 1));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * How many days lie between two dates that each give days: 0 where they have one in common, 1
   * where one follows the other.
   *
   * @return more than any where one is open, or gives no more than a month
   */
  long daysApart(Edtf other) {
    return isOfDays() && other.isOfDays()
        ? Math.max(0, Math.max(daysBefore(other), other.daysBefore(this)))
        : Long.MAX_VALUE;
  }

  private long daysBefore(Edtf later) {
    return ChronoUnit.DAYS.between(latest.orElseThrow(), later.earliest.orElseThrow());
  }

  private boolean isOfDays() {
    return earliest.isPresent()
        && latest.isPresent()
        && ChronoUnit.DAYS.between(earliest.get(), latest.get()) < SHORTEST_MONTH;
  }

  private static Optional<Edtf> interval(String start, String end) {
    Optional<Edtf> first = bound(start);
    Optional<Edtf> last = bound(end);
    if (first.isEmpty() || last.isEmpty() || isOpen(start) && isOpen(end)) {
      return Optional.empty();
    }
    return Optional.of(new Edtf(first.get().earliest, last.get().latest)).filter(Edtf::inOrder);
  }

  private boolean inOrder() {
    return earliest.isEmpty() || latest.isEmpty() || !latest.get().isBefore(earliest.get());
  }

  private static Optional<Edtf> bound(String text) {
    return isOpen(text) ? Optional.of(new Edtf(Optional.empty(), Optional.empty())) : point(text);
  }

  private static boolean isOpen(String text) {
    return text.isEmpty() || text.equals("..");
  }

  private static Optional<Edtf> point(String text) {
    Matcher parts = POINT.matcher(text);
    return parts.matches()
        ? days(parts.group(1), parts.group(2), parts.group(3))
        : Optional.empty();
  }

  private static Optional<Edtf> days(String year, String month, String day) {
    if (month == null) {
      return years(year);
    }
    if (year.indexOf('X') >= 0 || isUnknown(month) && day != null && !isUnknown(day)) {
      return Optional.empty();
    }
    return isUnknown(month) || isSeason(month)
        ? yearOnly(year, month, day)
        : inMonth(year, month, day);
  }

  private static boolean isUnknown(String digits) {
    return digits.equals(UNKNOWN);
  }

  private static boolean isSeason(String month) {
    int number = Integer.parseInt(month);
    return number >= FIRST_SEASON && number <= LAST_SEASON;
  }

  private static Optional<Edtf> yearOnly(String year, String month, String day) {
    return day == null || isUnknown(month) ? years(year) : Optional.empty();
  }

  private static Optional<Edtf> years(String year) {
    boolean before = year.startsWith("-");
    int low = Integer.parseInt(year.replace('X', before ? '9' : '0'));
    int high = Integer.parseInt(year.replace('X', before ? '0' : '9'));
    return between(LocalDate.of(low, 1, 1), LocalDate.of(high, 12, 31));
  }

  private static Optional<Edtf> inMonth(String year, String month, String day) {
    YearMonth within = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    if (day == null || isUnknown(day)) {
      return between(within.atDay(1), within.atEndOfMonth());
    }
    LocalDate only = within.atDay(Integer.parseInt(day));
    return between(only, only);
  }

  private static Optional<Edtf> between(LocalDate first, LocalDate last) {
    return Optional.of(new Edtf(Optional.of(first), Optional.of(last)));
  }
}
