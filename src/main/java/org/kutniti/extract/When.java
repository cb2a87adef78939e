package org.kutniti.extract;

import java.util.OptionalInt;

/**
 * A date as it was understood.
 *
 * @param edtf EDTF level 1, or the empty string
 * @param pointing whether the words only pointed to a date named before
 * @param open whether something goes on from then: "since 1990"
 */
public record When(String edtf, boolean pointing, boolean open) {
  /** No date. */
  static final When UNKNOWN = new When("", false);

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
