package org.kutniti.mention;

import org.kutniti.text.EditDistance;

/**
 * A word with the set of its letters, by which most words that are not near it are told without
 * comparing them letter by letter.
 *
 * @param set a bit for each letter, some sharing one
 */
record Letters(String word, long set) {
  /** Words shorter than this are not bridged. */
  private static final int SHORTEST_BRIDGED = 5;

  /** Of so many letters one may differ. */
  private static final int LETTERS_A_SLIP = 5;

  static Letters of(String word) {
    long set = 0;
    for (int i = 0; i < word.length(); i++) {
      set |= 1L << word.charAt(i);
    }
    return new Letters(word, set);
  }

  /** The words of a name. */
  static Letters[] of(String[] words) {
    Letters[] letters = new Letters[words.length];
    for (int i = 0; i < words.length; i++) {
      letters[i] = of(words[i]);
    }
    return letters;
  }

  /** The plain words. */
  static String[] words(Letters[] letters) {
    String[] words = new String[letters.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = letters[i].word;
    }
    return words;
  }

  /** Whether the words differ in at most one letter in five. */
  boolean isNear(Letters other) {
    int longer = Math.max(word.length(), other.word.length());
    int slips = longer / LETTERS_A_SLIP;
    return longer >= SHORTEST_BRIDGED
        && Math.abs(word.length() - other.word.length()) <= slips
        && Long.bitCount(set & ~other.set) <= slips
        && Long.bitCount(other.set & ~set) <= slips
        && EditDistance.of(word, other.word) <= slips;
  }

  /**
   * Whether this may be near the beginning of a word, which is at most one letter longer or
   * shorter; false is certain.
   */
  boolean mayBeNearWithin(Letters longer) {
    return word.length() <= longer.word.length() + 1
        && Long.bitCount(set & ~longer.set) <= (word.length() + 1) / LETTERS_A_SLIP;
  }

  /** Whether this may be the beginning of a word, or near it; false is certain. */
  boolean mayBeNearBeginningOf(Letters longer) {
    int slips = Math.max(word.length(), longer.word.length()) / LETTERS_A_SLIP;
    return Long.bitCount(set & ~longer.set) <= slips;
  }

  /** Two spellings of a short syllable, one the beginning of the other. */
  boolean isStretched(Letters other) {
    return Math.abs(word.length() - other.word.length()) <= 3
        && Math.min(word.length(), other.word.length()) >= 2
        && (word.startsWith(other.word) || other.word.startsWith(word));
  }

  boolean isSame(Letters other) {
    return set == other.set && word.equals(other.word);
  }
}
