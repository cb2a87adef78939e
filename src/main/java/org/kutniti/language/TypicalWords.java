package org.kutniti.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a language is known by in a text. Threads may share one. */
public final class TypicalWords {
  /**
   * The share up to which one word counts: languages have words in common, and an "a" at every step
   * is not yet English.
   */
  private static final double MOST_OF_ONE = 0.02;

  /**
   * What a word is to the language.
   *
   * @param normal how it is compared
   * @param own whether no other language has it
   */
  private record Sign(String normal, boolean own) {
    /** Of a word that tells nothing. */
    static final Sign NONE = new Sign("", false);
  }

  private final Normaliser normaliser;
  private final Set<String> typical;
  private final Set<String> own;
  private final WordMemory<Sign> signs = new WordMemory<>(this::sign);

  /**
   * The words of a language, all normalised.
   *
   * @param typical its most frequent words; empty where the data name none
   * @param own words that no other language has
   */
  TypicalWords(Normaliser normaliser, Set<String> typical, Set<String> own) {
    this.normaliser = normaliser;
    this.typical = typical;
    this.own = own;
  }

  /** Whether the data name none. */
  boolean isEmpty() {
    return typical.isEmpty();
  }

  /** The same with words that no other language has, as they are spelled. */
  TypicalWords with(Stream<String> ownWords) {
    return new TypicalWords(
        normaliser, typical, ownWords.map(normaliser::normalise).collect(Collectors.toSet()));
  }

  private Sign sign(String word) {
    String normal = normaliser.normalise(word);
    boolean isOwn = own.contains(normal);
    return isOwn || typical.contains(normal) ? new Sign(normal, isOwn) : Sign.NONE;
  }

  /**
   * The share that they have in a text.
   *
   * @param enough from which share on it matters no more how large it is
   */
  double share(TextSample sample, double enough) {
    Map<Sign, Integer> counts = new HashMap<>();
    int all = sample.words().size();
    double most = Math.max(1, MOST_OF_ONE * all);
    double sofar = 0;
    for (int i = 0; i < all; i++) {
      Sign sign = sample.word(i, signs);
      if (sign != Sign.NONE) {
        int count = counts.merge(sign, 1, Integer::sum);
        sofar += sign.own || count <= most ? 1 : 0;
        if (sofar >= enough * all) {
          return enough;
        }
      }
    }
    return counts.entrySet().stream()
            .mapToDouble(e -> e.getKey().own ? e.getValue() : Math.min(e.getValue(), most))
            .sum()
        / Math.max(1, all);
  }
}
