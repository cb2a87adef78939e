package org.kutniti.language;

import java.util.List;
import java.util.Map;

/**
 * How a language writes dates ({@code dates.yaml}).
 *
 * @param months spellings by month, 1 to 12
 * @param weekdays spellings by day, 1 for Monday to 7
 * @param ordinals what may be glued to a day's number
 * @param counters words after a number that make it no year
 * @param patterns the shapes, tried longest first
 * @param recent whether reports tell of the month in which they appear, where they name no date
 */
public record DateWords(
    Map<Integer, List<String>> months,
    Map<Integer, List<String>> weekdays,
    List<String> ordinals,
    List<String> counters,
    List<Pattern> patterns,
    boolean recent) {
  /** The file's name in the folder of the language. */
  public static final String FILE = "dates.yaml";

  /** What words give that look like a date and name none. */
  public static final String NONE = "none";

  public DateWords {
    months = months == null ? Map.of() : months;
    weekdays = weekdays == null ? Map.of() : weekdays;
    ordinals = ordinals == null ? List.of() : ordinals;
    counters = counters == null ? List.of() : counters;
    patterns = patterns == null ? List.of() : patterns;
  }

  /** Notes numbers that no month or weekday has, and shapes that lack a half. */
  void check(LanguageProblems problems) {
    months.keySet().forEach(n -> checkNumber(n, 12, "month", problems));
    weekdays.keySet().forEach(n -> checkNumber(n, 7, "weekday", problems));
    for (Pattern pattern : patterns) {
      if (pattern.match() == null || pattern.gives() == null) {
        String half = pattern.match() == null ? pattern.gives() : pattern.match();
        problems.add(FILE, line -> line.contains(half + ""), "'match' and 'gives' are expected");
      }
    }
  }

  private static void checkNumber(int number, int last, String kind, LanguageProblems problems) {
    if (number < 1 || number > last) {
      problems.add(
          FILE,
          LanguageProblems.startsWith(number),
          number + " is no " + kind + ", expected 1 to " + last);
    }
  }

  /**
   * One shape of a date.
   *
   * @param match elements in order: {@code Y} year, {@code D} day, {@code M} month, {@code W}
   *     weekday, {@code N} any number, else words ({@code a|b}); {@code ?} after an element makes
   *     it optional, {@code ~} lets endings follow, {@code ^} first lets no word stand before it
   * @param gives what it stands for, see {@code docs/writing-rules.md}
   */
  public record Pattern(String match, String gives) {}
}
