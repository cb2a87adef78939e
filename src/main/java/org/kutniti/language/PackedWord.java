package org.kutniti.language;

/**
 * A short word in a few numbers, which are compared without a look elsewhere in memory.
 *
 * @param length in UTF-16 units, at most {@link #LONGEST}
 */
record PackedWord(int length, long a, long b, long c, long d, long e, long f) {
  /** The longest that there is room for. */
  static final int LONGEST = 24;

  private static final int UNITS = Long.SIZE / Character.SIZE;

  /** Spreads what differs over the upper bits; the golden ratio in 64 bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The word that stands in a text, from one unit up to another, {@link #LONGEST} at most. */
  static PackedWord of(String text, int from, int to) {
    return new PackedWord(
        to - from,
        packed(text, from, to),
        packed(text, from + UNITS, to),
        packed(text, from + 2 * UNITS, to),
        packed(text, from + 3 * UNITS, to),
        packed(text, from + 4 * UNITS, to),
        packed(text, from + 5 * UNITS, to));
  }

  private static long packed(String text, int from, int to) {
    long packed = 0;
    int end = Math.min(from + UNITS, to);
    for (int i = from; i < end; i++) {
      packed = packed << Character.SIZE | text.charAt(i);
    }
    return packed;
  }

  /** A number of some bits that most words do not share. */
  int hash(int bits) {
    long mixed = a * SPREAD + b;
    mixed = mixed * SPREAD + c;
    mixed = mixed * SPREAD + d;
    mixed = (mixed * SPREAD + e) * SPREAD + f;
    return (int) (mixed * SPREAD >>> Long.SIZE - bits);
  }

  /**
   * Whether this is the same word; cheaper than to be asked by one who does not know what it is.
   */
  boolean is(PackedWord other) {
    return length == other.length
        && a == other.a
        && b == other.b
        && c == other.c
        && d == other.d
        && e == other.e
        && f == other.f;
  }
}
