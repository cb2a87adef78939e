package org.kutniti.language;

import java.util.Arrays;

/** A normalised text in the making. */
final class NormalDraft implements CharSequence {
  private final Origins origins = new Origins();
  private char[] units;
  private int length;

  NormalDraft(int size) {
    units = new char[size];
  }

  /** Adds units with one source, by code points of the given text. */
  void add(String added, int start, int end) {
    for (int i = 0; i < added.length(); i++) {
      add(added.charAt(i), start, end);
    }
  }

  /** Adds a unit with its source, by code points of the given text. */
  void add(char unit, int start, int end) {
    makeRoom(1);
    units[length++] = unit;
    origins.add(start, end);
  }

  /**
   * Adds the units of a text that are steady, each of which is a code point, from an index on.
   *
   * @param point the first one's place
   * @return how many
   */
  int addSteady(SteadyUnits forms, String given, int from, int point) {
    makeRoom(given.length() - from);
    int count = forms.write(given, from, units, length);
    length += count;
    origins.addRow(count, point);
    return count;
  }

  /**
   * Adds a stretch of another text in the making, with its sources.
   *
   * @param shift how many code points later they start
   */
  void add(NormalDraft other, int from, int to, int shift) {
    makeRoom(to - from);
    System.arraycopy(other.units, from, units, length, to - from);
    length += to - from;
    origins.add(other.origins, from, to, shift);
  }

  private void makeRoom(int more) {
    if (length + more > units.length) {
      units = Arrays.copyOf(units, Math.max(2 * length, length + more));
    }
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
    return origins.start(index);
  }

  int end(int index) {
    return origins.end(index);
  }

  NormalText finish() {
    return new NormalText(toString(), origins);
  }
}
