package org.kutniti.language;

import java.util.Arrays;

/**
 * Where the units of a normalised text came from. Nearly all follow the one before by one code
 * point, so only those are noted that do not, and which stand in for all that follow them.
 */
final class Origins {
  private static final int ROOM = 2;

  /** The units that do not follow the one before, from left to right, the first unit among them. */
  private int[] units = new int[ROOM];

  private int[] starts = new int[ROOM];
  private int[] ends = new int[ROOM];
  private int breaks;

  /** How many units there are. */
  private int length;

  private int nextStart = -1;
  private int nextEnd = -1;

  /**
   * Adds a unit.
   *
   * @param start code point of the given text where its source starts
   * @param end code point after its source
   */
  void add(int start, int end) {
    if (start != nextStart || end != nextEnd) {
      addBreak(start, end);
    }
    nextStart = start + 1;
    nextEnd = end + 1;
    length++;
  }

  /** Adds units each of which is a code point, from one on. */
  void addRow(int count, int start) {
    if (count > 0) {
      add(start, start + 1);
      follow(count - 1);
    }
  }

  /** Adds units each of which follows the one before. */
  private void follow(int count) {
    nextStart += count;
    nextEnd += count;
    length += count;
  }

  /**
   * Adds units of another text, as they came there from the text as given.
   *
   * @param shift how many code points later they start there
   */
  void add(Origins others, int from, int to, int shift) {
    int at = from == 0 ? 0 : others.breakBefore(from);
    for (int unit = from; unit < to; at++) {
      int last = at + 1 < others.breaks ? Math.min(to, others.units[at + 1]) : to;
      int behind = shift + unit - others.units[at];
      add(others.starts[at] + behind, others.ends[at] + behind);
      follow(last - unit - 1);
      unit = last;
    }
  }

  private void addBreak(int start, int end) {
    if (breaks == units.length) {
      units = Arrays.copyOf(units, 2 * breaks);
      starts = Arrays.copyOf(starts, 2 * breaks);
      ends = Arrays.copyOf(ends, 2 * breaks);
    }
    units[breaks] = length;
    starts[breaks] = start;
    ends[breaks] = end;
    breaks++;
  }

  /** Code point of the given text where the source of a unit starts. */
  int start(int unit) {
    int at = breakBefore(unit);
    return starts[at] + unit - units[at];
  }

  /** Code point of the given text after the source of a unit. */
  int end(int unit) {
    int at = breakBefore(unit);
    return ends[at] + unit - units[at];
  }

  private int breakBefore(int unit) {
    int found = Arrays.binarySearch(units, 0, breaks, unit);
    return found >= 0 ? found : -found - 2;
  }
}
