package org.kutniti.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The numbers that the words of a date tell, while it is read: at most two of a kind. */
final class DateNumbers {
  private static final String KINDS = "YMDWN";
  private static final int NONE = -1;

  private final int[] first = new int[KINDS.length()];
  private final int[] second = new int[KINDS.length()];

  DateNumbers() {
    clear();
  }

  void clear() {
    Arrays.fill(first, NONE);
    Arrays.fill(second, NONE);
  }

  /** Notes a number of a kind; of more than two the last one counts as the second. */
  void put(char kind, int number) {
    int place = KINDS.indexOf(kind);
    if (first[place] == NONE) {
      first[place] = number;
    } else {
      second[place] = number;
    }
  }

  /** The numbers by kind, a second of a kind as {@code Y2} and so on. */
  Map<String, Integer> byName() {
    Map<String, Integer> named = new HashMap<>();
    for (int i = 0; i < first.length; i++) {
      String kind = KINDS.substring(i, i + 1);
      putKnown(named, kind, first[i]);
      putKnown(named, kind + "2", second[i]);
    }
    return named;
  }

  private static void putKnown(Map<String, Integer> named, String name, int number) {
    if (number != NONE) {
      named.put(name, number);
    }
  }
}
