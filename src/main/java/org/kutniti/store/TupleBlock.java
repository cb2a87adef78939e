package org.kutniti.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Tuples of an index in memory, as four numbers each. What indexes compare as bytes without a sign
 * is kept such that numbers with one compare the same.
 */
final class TupleBlock {
  static final int WIDTH = 4;
  static final int BYTES = WIDTH * SystemTDB.SizeOfNodeId;

  private static final int FIRST = 4096;

  private final int most;
  private long[] numbers;
  private int tuples;

  /**
   * An empty one.
   *
   * @param most how many tuples it may take
   */
  TupleBlock(int most) {
    this.most = most;
    this.numbers = new long[WIDTH * Math.min(most, FIRST)];
  }

  boolean isFull() {
    return tuples == most;
  }

  int size() {
    return tuples;
  }

  void clear() {
    tuples = 0;
  }

  /**
   * Takes a tuple.
   *
   * @param key as it stands in an index
   * @param columns which of its columns comes first, second and so on
   */
  void add(byte[] key, int[] columns) {
    if (tuples * WIDTH == numbers.length) {
      numbers = Arrays.copyOf(numbers, WIDTH * Math.min(most, 2 * tuples));
    }
    ByteBuffer bytes = ByteBuffer.wrap(key);
    for (int i = 0; i < WIDTH; i++) {
      long number = bytes.getLong(columns[i] * SystemTDB.SizeOfNodeId);
      numbers[tuples * WIDTH + i] = number ^ Long.MIN_VALUE;
    }
    tuples++;
  }

  /** Writes a tuple as it stands in an index. */
  void put(int tuple, ByteBuffer to) {
    for (int i = tuple * WIDTH; i < (tuple + 1) * WIDTH; i++) {
      to.putLong(numbers[i] ^ Long.MIN_VALUE);
    }
  }

  /** Puts the tuples in order. */
  void sort() {
    long[] sorted = Arrays.copyOf(numbers, WIDTH * tuples);
    sort(numbers, sorted, 0, tuples);
    numbers = sorted;
  }

  /** Merges what is in order already in no time, and much of it is. Both hold the same before. */
  private static void sort(long[] from, long[] to, int low, int high) {
    if (high - low < 2) {
      return;
    }
    int middle = (low + high) >>> 1;
    sort(to, from, low, middle);
    sort(to, from, middle, high);
    if (compare(from, middle - 1, middle) <= 0) {
      System.arraycopy(from, low * WIDTH, to, low * WIDTH, (high - low) * WIDTH);
    } else {
      merge(from, to, low, middle, high);
    }
  }

  private static void merge(long[] from, long[] to, int low, int middle, int high) {
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      boolean takesLeft = right == high || left < middle && compare(from, left, right) <= 0;
      int tuple = takesLeft ? left++ : right++;
      System.arraycopy(from, tuple * WIDTH, to, i * WIDTH, WIDTH);
    }
  }

  private static int compare(long[] numbers, int one, int other) {
    for (int i = 0; i < WIDTH; i++) {
      int order = Long.compare(numbers[one * WIDTH + i], numbers[other * WIDTH + i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
