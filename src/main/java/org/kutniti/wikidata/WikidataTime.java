package org.kutniti.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Wikidata writes them: with the precision as a number, 7 for a century to 11 for a day
 * (https://www.wikidata.org/wiki/Help:Dates).
 */
final class WikidataTime {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
  private static final Pattern A_DECADE = Pattern.compile("\\d{3}X");
  private static final Pattern DAY_OF_RDF = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T.*)?");
  private static final String POINT_IN_TIME = "P585";
  private static final String START = "P580";
  private static final String END = "P582";
  private static final int CENTURY = 7;
  private static final int DECADE = 8;
  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int DAY = 11;

  /**
   * A qualifier.
   *
   * @param property its id
   * @param time its value as QuickStatements spells it
   */
  record Qualifier(String property, String time) {
    @Override
    public String toString() {
      return "\t" + property + "\t" + time;
    }
  }

  private WikidataTime() {}

  /** Qualifiers for an EDTF date or interval; none for other dates. */
  static List<Qualifier> qualifiers(String edtf) {
    int slash = edtf.indexOf('/');
    List<Qualifier> qualifiers = new ArrayList<>();
    if (slash < 0) {
      time(edtf).ifPresent(time -> qualifiers.add(new Qualifier(POINT_IN_TIME, time)));
    } else {
      time(edtf.substring(0, slash)).ifPresent(t -> qualifiers.add(new Qualifier(START, t)));
      time(edtf.substring(slash + 1)).ifPresent(t -> qualifiers.add(new Qualifier(END, t)));
    }
    return qualifiers;
  }

  /** An EDTF date as QuickStatements spells it; empty for what Wikidata cannot say. */
  static Optional<String> time(String edtf) {
    if (A_DECADE.matcher(edtf).matches()) {
      return Optional.of(time(edtf.replace('X', '0'), null, null, DECADE));
    }
    Matcher parts = DATE.matcher(edtf);
    return parts.matches()
        ? Optional.of(time(parts.group(1), parts.group(2), parts.group(3), precision(parts)))
        : Optional.empty();
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

  /**
   * A time of Wikidata's RDF in EDTF.
   *
   * @param time an {@code xsd:dateTime} or {@code xsd:date}
   * @param precision as a number, or empty: then the first of January is taken for its year alone
   * @return the empty string for what is no time, or one before our era
   */
  static String edtf(String time, String precision) {
    Matcher parts = DAY_OF_RDF.matcher(time);
    if (!parts.matches()) {
      return "";
    }
    String year = parts.group(1);
    String month = year + "-" + parts.group(2);
    String day = month + "-" + parts.group(3);
    return switch (precision.isEmpty() ? precision(day) : Integer.parseInt(precision)) {
      case CENTURY -> year.substring(0, 2) + "XX";
      case DECADE -> year.substring(0, 3) + "X";
      case YEAR -> year;
      case MONTH -> month;
      case DAY -> day;
      default -> "";
    };
  }

  private static int precision(String day) {
    return day.endsWith("-01-01") ? YEAR : DAY;
  }
}
