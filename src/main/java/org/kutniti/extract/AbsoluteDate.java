package org.kutniti.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes what words state of a date as EDTF. */
final class AbsoluteDate {
  /** How many letters a day takes: {@code 1960-08-18}. */
  static final int DAY_LENGTH = 10;

  static final int MONTH_LENGTH = "1960-08".length();
  static final int YEAR_LENGTH = "1960".length();

  private AbsoluteDate() {}

  /**
   * The date that numbers make.
   *
   * @param shape which of them count and how: {@code Y-M-D}, {@code Y/Y}, … as in the language's
   *     data
   * @return EDTF level 1; the empty string when there is no such date or no such shape
   */
  static String of(String shape, Map<String, Integer> values) {
    try {
      return switch (shape) {
        case "Y" -> year(values, "Y");
        case "Yd" -> year(values, "Y").substring(0, 3) + "X";
        case "Y-M" -> month(values, "Y", "M");
        case "Y-M/Y-M" -> month(values, "Y", "M") + "/" + month(values, "Y2", "M2");
        case "Y-M-D" -> day(values, "M", "D");
        case "Y-N-D" -> day(values, "N", "D");
        case "Y/Y" -> year(values, "Y") + "/" + year(values, "Y2");
        case "Y-M-D/M-D" -> day(values, "M", "D") + "/" + day(values, "M2", "D2");
        case "Y/y" -> year(values, "Y") + "/" + year(sameCentury(values));
        case "Y-M-D/D" -> day(values, "M", "D") + "/" + day(values, "M", "D2");
        default -> "";
      };
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String month(Map<String, Integer> values, String year, String month) {
    return YearMonth.of(number(values, year), number(values, month)).toString();
  }

  private static String day(Map<String, Integer> values, String month, String day) {
    return LocalDate.of(number(values, "Y"), number(values, month), number(values, day)).toString();
  }

  /** The day of a month; the empty string where it has no such day. */
  static String inMonth(YearMonth month, Map<String, Integer> values) {
    Map<String, Integer> all = withYear(values, month.getYear());
    all.put("M", month.getMonthValue());
    return of("Y-M-D", all);
  }

  /** The second year of "1991-92". */
  private static int sameCentury(Map<String, Integer> values) {
    return number(values, "Y") / 100 * 100 + number(values, "N");
  }

  private static String year(Map<String, Integer> values, String key) {
    return year(number(values, key));
  }

  private static int number(Map<String, Integer> values, String key) {
    return Optional.ofNullable(values.get(key)).orElseThrow(() -> new DateTimeException(key));
  }

  /** The numbers with the year that a date begins with; none when it begins with no year. */
  static Map<String, Integer> withYear(Map<String, Integer> values, String edtf) {
    try {
      return withYear(values, Integer.parseInt(edtf.substring(0, 4)));
    } catch (NumberFormatException e) {
      return Map.of();
    }
  }

  /** The numbers with a year. */
  static Map<String, Integer> withYear(Map<String, Integer> values, int year) {
    Map<String, Integer> all = new HashMap<>(values);
    all.put("Y", year);
    return all;
  }

  /** A year in four digits. */
  static String year(int year) {
    String digits = Integer.toString(year);
    return digits.length() == 4 ? digits : String.format(Locale.ROOT, "%04d", year);
  }

  /** The day that an ISO date, time or interval begins with. */
  static Optional<LocalDate> firstDay(String iso) {
    try {
      String day = iso.length() > DAY_LENGTH ? iso.substring(0, DAY_LENGTH) : iso;
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
