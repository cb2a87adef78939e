package org.kutniti.extract;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** Counts in how many of the first sentences words occur. Threads may share one. */
final class WordCounts {
  /** So many sentences show which words are frequent. */
  private static final int ENOUGH = 2000;

  private final AtomicIntegerArray counts;
  private final AtomicInteger sentences = new AtomicInteger();

  /**
   * Nothing yet.
   *
   * @param size more than the bit of any word
   */
  WordCounts(int size) {
    counts = new AtomicIntegerArray(size);
  }

  /** Counts the words of a sentence, if need be; whether there are enough since this one. */
  boolean isEnoughWith(BitSet words) {
    if (sentences.get() >= ENOUGH) {
      return false;
    }
    words.stream().forEach(counts::incrementAndGet);
    return sentences.incrementAndGet() == ENOUGH;
  }

  /** By the bit of a word in how many sentences it was. */
  int[] frequencies() {
    return IntStream.range(0, counts.length()).map(counts::get).toArray();
  }
}
