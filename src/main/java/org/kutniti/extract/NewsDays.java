package org.kutniti.extract;

import java.time.LocalDate;
import org.kutniti.mention.DateMention;

/** The days around that of a report, of which it tells as news. */
final class NewsDays {
  /** A report tells of what happened so many days before it. */
  private static final int REPORTED_DAYS = 7;

  private NewsDays() {}

  /**
   * Whether a date is one of the days before that of a report; also that day itself, where the
   * words do not say its year, as the line above a report does. Early in a month what is told
   * beside "today" may have been in the month before.
   *
   * @param when what the date stands for
   */
  static boolean tells(DateMention date, When when, LocalDate day) {
    boolean today =
        day.getDayOfMonth() > REPORTED_DAYS
            && RelativeDate.parse(date.gives()).base().equals(RelativeDate.DOCUMENT);
    return when.edtf().length() == AbsoluteDate.DAY_LENGTH
        && AbsoluteDate.firstDay(when.edtf())
            .map(d -> day.toEpochDay() - d.toEpochDay())
            .filter(days -> days >= (today ? 0 : 1) && days <= REPORTED_DAYS)
            .isPresent();
  }

  /** Whether it is no further from the day of a report than news is. */
  static boolean isNear(When when, LocalDate day) {
    return AbsoluteDate.firstDay(when.edtf())
        .filter(d -> Math.abs(day.toEpochDay() - d.toEpochDay()) <= REPORTED_DAYS)
        .isPresent();
  }
}
