package org.kutniti.commands;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Wikidata writes them: with the precision as a number, 8 for a decade to 11 for a day.
 */
final class WikidataTime {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
  private static final Pattern A_DECADE = Pattern.compile("\\d{3}X");
  private static final String POINT_IN_TIME = "P585";
  private static final String START = "P580";
  private static final String END = "P582";
  private static final int DECADE = 8;
  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int DAY = 11;

  private WikidataTime() {}

  /** Qualifiers for an EDTF date or interval, each with a tab before it; none for other dates. */
  static String qualifiers(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0
        ? qualifier(POINT_IN_TIME, edtf)
        : qualifier(START, edtf.substring(0, slash)) + qualifier(END, edtf.substring(slash + 1));
  }

  private static String qualifier(String property, String date) {
    if (A_DECADE.matcher(date).matches()) {
      return "\t" + property + "\t" + time(date.replace('X', '0'), null, null, DECADE);
    }
    Matcher parts = DATE.matcher(date);
    return parts.matches() ? "\t" + property + "\t" + time(parts) : "";
  }

  private static String time(Matcher parts) {
    return time(parts.group(1), parts.group(2), parts.group(3), precision(parts));
  }

  private static String time(String year, String month, String day, int precision) {
    return "+%s-%s-%sT00:00:00Z/%d".formatted(year, orZero(month), orZero(day), precision);
  }

  private static String orZero(String part) {
    return part == null ? "00" : part;
  }

  private static int precision(Matcher parts) {
    if (parts.group(2) == null) {
      return YEAR;
    }
    return parts.group(3) == null ? MONTH : DAY;
  }
}
