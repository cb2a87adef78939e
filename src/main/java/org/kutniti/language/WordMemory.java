package org.kutniti.language;

import java.util.function.Function;

/**
 * What is told by the words that were met last: texts are made of few, and to know one again costs
 * less than to look it up letter by letter. Threads may share one.
 *
 * @param <T> what a word tells; not changed any more
 */
public final class WordMemory<T> {
  private static final int BITS = 14;

  /** That its fields are final lets each thread see all of what another has noted. */
  private static final class Known<T> extends PackedWord {
    private final T told;

    Known(String text, int from, int to, T told) {
      super(text, from, to);
      this.told = told;
    }
  }

  private final Known<?>[] kept = new Known<?>[1 << BITS];
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
    if (to - from > PackedWord.LONGEST) { // too rare to be worth the room
      return teller.apply(text.substring(from, to));
    }
    PackedWord word = new PackedWord(text, from, to); // never kept, so no room is made for it
    int slot = word.hash(BITS);
    Known<?> known = kept[slot];
    if (known == null || !known.is(word)) {
      known = new Known<>(text, from, to, teller.apply(text.substring(from, to)));
      kept[slot] = known;
    }
    @SuppressWarnings("unchecked") // only what the teller tells is kept
    T told = (T) known.told;
    return told;
  }
}
