package org.kutniti.mention;

import java.util.BitSet;

/** Which words a sentence holds, as a {@link Spotter} has seen them. */
final class Spotted {
  private final BitSet words;
  private final Sight[] sights;
  private int last = -1;
  private int known;

  /**
   * Nothing yet.
   *
   * @param size more than any bit
   * @param tokens how many the sentence has
   */
  Spotted(int size, int tokens) {
    words = new BitSet(size);
    sights = new Sight[tokens];
  }

  /** Notes what a token tells by itself; tokens come from left to right. */
  void add(Sight sight, int token) {
    sights[token] = sight;
    addAll(sight.bits(), token);
  }

  /** Notes the bits of words that start at a token; tokens come from left to right. */
  void addAll(int[] bits, int token) {
    for (int bit : bits) {
      add(bit, token);
    }
  }

  private void add(int bit, int token) {
    words.set(bit);
    if (bit <= Spotter.POINTING && token != last) {
      last = token;
      known++;
    }
  }

  /** The bits of the words; not to be changed. */
  BitSet words() {
    return words;
  }

  /** What a token tells by itself; null of a hyphen. */
  Sight sight(int token) {
    return sights[token];
  }

  /** At how many tokens a name, a person, a title or a word that points back may start. */
  int known() {
    return known;
  }
}
