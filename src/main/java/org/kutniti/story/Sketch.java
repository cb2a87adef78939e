package org.kutniti.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A small likeness of a text (MinHash): the share of numbers in which two sketches agree estimates
 * the share of runs of words that the two texts have in common, of all that either has. The same
 * text gives the same sketch anywhere.
 */
public final class Sketch {
  /** How many numbers a sketch has; the estimate is off by 0.06 in two of three cases. */
  static final int SIZE = 64;

  /** How many of its numbers are taken together to find what is alike. */
  private static final int ROWS = 3;

  /** How many such groups there are. */
  static final int BANDS = SIZE / ROWS;

  private final short[] numbers;

  private Sketch(short[] numbers) {
    this.numbers = numbers;
  }

  /** The sketch of a text; texts without words have one in common. */
  public static Sketch of(String text) {
    long[] least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long run : Shingles.of(text)) {
      for (int i = 0; i < SIZE; i++) {
        least[i] = Math.min(least[i], Shingles.mixed(run + i * Shingles.STEP));
      }
    }
    short[] numbers = new short[SIZE];
    for (int i = 0; i < SIZE; i++) {
      numbers[i] = (short) least[i];
    }
    return new Sketch(numbers);
  }

  /**
   * A sketch as {@link #encoded} writes it.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Sketch decoded(String base64) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
    if (bytes.remaining() != SIZE * Short.BYTES) {
      throw new IllegalArgumentException("no sketch: " + base64);
    }
    short[] numbers = new short[SIZE];
    bytes.asShortBuffer().get(numbers);
    return new Sketch(numbers);
  }

  /** The sketch in 171 letters of Base64, without padding. */
  public String encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE * Short.BYTES);
    bytes.asShortBuffer().put(numbers);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** What the two texts have in common, from 0 for nothing to 1 for all. */
  public double likeness(Sketch other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += numbers[i] == other.numbers[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  /** A group of its numbers as one; texts that are alike have some of these in common. */
  long band(int index) {
    long band = 0;
    for (int i = index * ROWS; i < (index + 1) * ROWS; i++) {
      band = band << Short.SIZE | numbers[i] & 0xFFFF;
    }
    return band;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && Arrays.equals(numbers, sketch.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
