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
 */
public record DateWords(
    Map<Integer, List<String>> months,
    Map<Integer, List<String>> weekdays,
    List<String> ordinals,
    List<String> counters,
    List<Pattern> patterns) {

  /**
   * One shape of a date.
   *
   * @param match elements in order: {@code Y} year, {@code D} day, {@code M} month, {@code W}
   *     weekday, {@code N} any number, else words ({@code a|b}); {@code ?} after an element makes
   *     it optional, {@code ~} lets endings follow
   * @param gives what it stands for, see {@code docs/writing-rules.md}
   */
  public record Pattern(String match, String gives) {}
}
