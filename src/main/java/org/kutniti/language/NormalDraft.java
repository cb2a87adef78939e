package org.kutniti.language;

import java.util.Arrays;

/** A normalised text in the making. */
final class NormalDraft {
  private final StringBuilder text;
  private int[] starts;
  private int[] ends;

  NormalDraft(int size) {
    text = new StringBuilder(size);
    starts = new int[size];
    ends = new int[size];
  }

  void add(String units, int start, int end) {
    for (int i = 0; i < units.length(); i++) {
      add(units.charAt(i), start, end);
    }
  }

  void add(char unit, int start, int end) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    text.append(unit);
    starts[at] = start;
    ends[at] = end;
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  NormalText finish() {
    return new NormalText(text.toString(), starts, ends);
  }
}
