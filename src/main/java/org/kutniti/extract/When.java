package org.kutniti.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * A date as it was understood.
 *
 * @param edtf EDTF level 1, or the empty string
 * @param pointing whether the words only pointed to a date named before
 * @param open whether something goes on from then: "since 1990"
 * @param lent whether it is that of another event, in whose course this one happened
 */
public record When(String edtf, boolean pointing, boolean open, boolean lent) {
  private static final List<Integer> MONTH_AND_YEAR =
      List.of(AbsoluteDate.MONTH_LENGTH, AbsoluteDate.YEAR_LENGTH);

  /** No date. */
  static final When UNKNOWN = new When("", false);

  /** An event's own date. */
  When(String edtf, boolean pointing, boolean open) {
    this(edtf, pointing, open, false);
  }

  /** A date from which nothing is told to go on. */
  When(String edtf, boolean pointing) {
    this(edtf, pointing, false);
  }

  public boolean isKnown() {
    return !edtf.isEmpty();
  }

  boolean isInterval() {
    return edtf.indexOf('/') > 0;
  }

  /** When an interval begins. */
  When start() {
    return new When(edtf.substring(0, edtf.indexOf('/')), pointing);
  }

  /** The same date for what happened in the course of the event. */
  When asLent() {
    return new When(edtf, pointing, open, true);
  }

  /**
   * What is known of the time of something within it: of an interval the month or year of both
   * ends.
   */
  When within() {
    if (!isInterval()) {
      return this;
    }
    String[] ends = edtf.split("/", -1);
    return MONTH_AND_YEAR.stream()
        .filter(n -> ends[0].length() >= n && ends[0].regionMatches(0, ends[1], 0, n))
        .findFirst()
        .map(n -> new When(ends[0].substring(0, n), pointing))
        .orElse(UNKNOWN);
  }

  /** The month of a day; else the same. */
  When month() {
    return edtf.length() == AbsoluteDate.DAY_LENGTH
        ? new When(edtf.substring(0, AbsoluteDate.MONTH_LENGTH), pointing)
        : this;
  }

  /** Whether its day or month began shortly before a day, or on it. */
  boolean isJustGone(LocalDate day) {
    return AbsoluteDate.firstDay(edtf.length() == AbsoluteDate.MONTH_LENGTH ? edtf + "-01" : edtf)
        .filter(d -> !d.isAfter(day) && d.isAfter(day.minusDays(RelativeDate.JUST_GONE)))
        .isPresent();
  }

  /** The first four digits, or the empty string. */
  String year() {
    return edtf.length() >= 4 ? edtf.substring(0, 4) : "";
  }

  /** The year, when it is known to the year. */
  OptionalInt exactYear() {
    boolean exact = year().length() == 4 && year().chars().allMatch(Character::isDigit);
    return exact ? OptionalInt.of(Integer.parseInt(year())) : OptionalInt.empty();
  }
}
