package org.kutniti.language;

import java.util.Arrays;

/** A normalised text in the making. */
final class NormalDraft implements CharSequence {
  private char[] units;
  private int[] starts;
  private int[] ends;
  private int length;

  NormalDraft(int size) {
    units = new char[size];
    starts = new int[size];
    ends = new int[size];
  }

  void add(String added, int start, int end) {
    for (int i = 0; i < added.length(); i++) {
      add(added.charAt(i), start, end);
    }
  }

  void add(char unit, int start, int end) {
    if (length == units.length) {
      int size = length * 2;
      units = Arrays.copyOf(units, size);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
    }
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return units[index];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new String(units, from, to - from);
  }

  @Override
  public String toString() {
    return new String(units, 0, length);
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  NormalText finish() {
    return new NormalText(toString(), starts, ends);
  }
}
