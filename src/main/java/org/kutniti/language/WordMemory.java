package org.kutniti.language;

import java.util.function.Function;

/**
 * What is told by the words that were met last: texts are made of few, and to know one again costs
 * less than to look it up letter by letter. Threads may share one.
 *
 * @param <T> what a word tells; not changed any more
 */
public final class WordMemory<T> {
  private static final int KEPT = 1 << 14;

  /** Longer words are too rare to be worth the room. */
  private static final int LONGEST = 40;

  /** That its fields are final lets each thread see all of what another has noted. */
  private record Known<T>(String word, T told) {}

  private final Known<?>[] kept = new Known<?>[KEPT];
  private final Function<String, T> teller;

  /**
   * A memory of nothing yet.
   *
   * @param teller says what a word tells, the same each time
   */
  public WordMemory(Function<String, T> teller) {
    this.teller = teller;
  }

  /** What a word tells. */
  public T of(String word) {
    return of(word, 0, word.length());
  }

  /** What a word tells that stands in a text, from one unit up to another. */
  public T of(String text, int from, int to) {
    if (to - from > LONGEST) {
      return teller.apply(text.substring(from, to));
    }
    int slot = slot(text, from, to);
    Known<?> known = kept[slot];
    if (known == null || !isThis(known.word, text, from, to)) {
      String word = text.substring(from, to);
      known = new Known<>(word, teller.apply(word));
      kept[slot] = known;
    }
    @SuppressWarnings("unchecked") // only what the teller tells is kept
    T told = (T) known.told;
    return told;
  }

  private static int slot(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> Character.SIZE) & KEPT - 1;
  }

  private static boolean isThis(String word, String text, int from, int to) {
    return word.length() == to - from && text.startsWith(word, from);
  }
}
