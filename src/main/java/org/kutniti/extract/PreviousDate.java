package org.kutniti.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * The date that a text named last, from which others are counted, never finer than it is known.
 *
 * @param edtf EDTF level 1; the empty string where none was named
 * @param sentence the sentence that named it
 */
record PreviousDate(String edtf, int sentence) {
  /** No date was named yet. */
  static final PreviousDate NONE = new PreviousDate("", -1);

  /** How many sentences further on a day is still counted from it. */
  private static final int DAYS_REACH = 2;

  boolean isDay() {
    return edtf.length() == AbsoluteDate.DAY_LENGTH;
  }

  /** The day, which must be known. */
  LocalDate day() {
    return LocalDate.parse(edtf);
  }

  /** Whether days are still counted from it in a sentence. */
  boolean reaches(int at) {
    return this != NONE && at - sentence <= DAYS_REACH;
  }

  /** A month or day without a year, in the year of this; the empty string where it has none. */
  String inItsYear(String shape, Map<String, Integer> values) {
    return edtf.length() < AbsoluteDate.YEAR_LENGTH
        ? ""
        : AbsoluteDate.of(shape, AbsoluteDate.withYear(values, edtf));
  }

  /**
   * The date that words count from it.
   *
   * @param values what the words state
   * @param at the sentence of the words
   * @return the empty string where this is not known well enough
   */
  String counted(RelativeDate relative, Map<String, Integer> values, int at) {
    return switch (relative.shape()) {
      case "" -> relative.offset().isEmpty() ? edtf : countedDay(relative, values, at);
      case "Y" -> countedYear(relative, values);
      case "Y-M" -> values.containsKey("M") ? named(relative, values) : month(relative, values);
      case "Y-M-D" -> values.containsKey("M") ? named(relative, values) : inMonth(relative, values);
      case "nextM" -> isMonth() ? relative.from(firstDay(), values) : "";
      default -> "";
    };
  }

  private String countedDay(RelativeDate relative, Map<String, Integer> values, int at) {
    return isDay() && (reaches(at) || !relative.isByDays())
        ? relative.shifted(day(), values).toString()
        : "";
  }

  /** Of an interval nobody can tell from which of its years others are counted. */
  private String countedYear(RelativeDate relative, Map<String, Integer> values) {
    String year = prefix(AbsoluteDate.YEAR_LENGTH);
    if (relative.offset().isEmpty() || year.isEmpty()) {
      return year;
    }
    boolean exact = year.chars().allMatch(Character::isDigit);
    return exact ? AbsoluteDate.year(Integer.parseInt(year) + relative.amount(values)) : "";
  }

  /** The month, or month and day, that the words name, in the year counted. */
  private String named(RelativeDate relative, Map<String, Integer> values) {
    PreviousDate year = new PreviousDate(countedYear(relative, values), sentence);
    return year.inItsYear(relative.shape(), values);
  }

  /** The same month, or one counted from it; in a year no months can be counted, only stayed in. */
  private String month(RelativeDate relative, Map<String, Integer> values) {
    if (relative.offset().isEmpty()) {
      return isMonth() ? prefix(AbsoluteDate.MONTH_LENGTH) : prefix(AbsoluteDate.YEAR_LENGTH);
    }
    boolean known = isDay() || (isMonth() && relative.isByMonths());
    return known ? relative.from(firstDay(), values) : "";
  }

  /** A day of that month, or of one counted from it. */
  private String inMonth(RelativeDate relative, Map<String, Integer> values) {
    return isMonth()
        ? AbsoluteDate.inMonth(YearMonth.from(relative.shifted(firstDay(), values)), values)
        : "";
  }

  /** Whether it is known to the month. */
  private boolean isMonth() {
    return prefix(AbsoluteDate.MONTH_LENGTH).length() == AbsoluteDate.MONTH_LENGTH;
  }

  /** The first day that it can be, where its month is known. */
  private LocalDate firstDay() {
    return isDay() ? day() : YearMonth.parse(prefix(AbsoluteDate.MONTH_LENGTH)).atDay(1);
  }

  /** The year or month; of an interval that of both ends; since when something goes on is known. */
  private String prefix(int length) {
    boolean open = edtf.endsWith("/..");
    String begin = open ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    String known = new When(begin, true).within().edtf();
    return known.substring(0, Math.min(length, known.length()));
  }
}
