package org.kutniti.language;

/**
 * A short word in a few numbers, which are compared without a look elsewhere in memory. What is
 * known of it may stand beside them.
 */
class PackedWord {
  /** The longest that there is room for, in UTF-16 units. */
  static final int LONGEST = 24;

  private static final int UNITS = Long.SIZE / Character.SIZE;

  /** Spreads what differs over the upper bits; the golden ratio in 64 bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int length;
  private final long a;
  private final long b;
  private final long c;
  private final long d;
  private final long e;
  private final long f;

  /** The word that stands in a text, from one unit up to another, {@link #LONGEST} at most. */
  PackedWord(String text, int from, int to) {
    length = to - from;
    a = packed(text, from, to);
    b = packed(text, from + UNITS, to);
    c = packed(text, from + 2 * UNITS, to);
    d = packed(text, from + 3 * UNITS, to);
    e = packed(text, from + 4 * UNITS, to);
    f = packed(text, from + 5 * UNITS, to);
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
  final int hash(int bits) {
    long mixed = a * SPREAD + b;
    mixed = mixed * SPREAD + c;
    mixed = mixed * SPREAD + d;
    mixed = (mixed * SPREAD + e) * SPREAD + f;
    return (int) (mixed * SPREAD >>> Long.SIZE - bits);
  }

  /**
   * Whether this is the same word; cheaper than to be asked by one who does not know what it is.
   */
  final boolean is(PackedWord other) {
    return length == other.length
        && a == other.a
        && b == other.b
        && c == other.c
        && d == other.d
        && e == other.e
        && f == other.f;
  }
}
