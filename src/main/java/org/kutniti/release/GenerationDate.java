package org.kutniti.release;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a release was made, such that the same data get the same date: as {@code SOURCE_DATE_EPOCH}
 * says (seconds since 1970, reproducible-builds.org), else the day of the newest document.
 *
 * @param day empty when neither is known
 * @param told whether the caller told it
 */
public record GenerationDate(Optional<LocalDate> day, boolean told) {
  /** The variable of the environment. */
  public static final String VARIABLE = "SOURCE_DATE_EPOCH";

  private static final int DAY = "2000-01-31".length();

  /**
   * The date.
   *
   * @param epoch the variable's value, where it is set
   * @param newest when the newest document was published, as its data say
   * @throws ReleaseException when the variable's value is no such number
   */
  public static GenerationDate of(Optional<String> epoch, Optional<String> newest) {
    return epoch
        .map(seconds -> new GenerationDate(Optional.of(ofEpoch(seconds)), true))
        .orElseGet(() -> new GenerationDate(newest.flatMap(GenerationDate::parsed), false));
  }

  private static LocalDate ofEpoch(String seconds) {
    try {
      return LocalDate.ofInstant(
          Instant.ofEpochSecond(Long.parseLong(seconds.strip())), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new ReleaseException(
          VARIABLE + "=" + seconds + ": expected a number of seconds since 1970", e);
    }
  }

  private static Optional<LocalDate> parsed(String date) {
    try {
      return Optional.of(LocalDate.parse(date.substring(0, Math.min(DAY, date.length()))));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
