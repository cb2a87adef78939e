package org.kutniti.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
  private final Lazy<Set<String>> own;
  private final WordMemory<Sign> signs = new WordMemory<>(this::sign);
  private final WordMemory<Sign> frequent = new WordMemory<>(this::frequent);

  /**
   * The words of a language.
   *
   * @param typical its most frequent words, normalised; empty where the data name none
   * @param ownWords words that no other language has, as they are spelled; asked for when the
   *     frequent ones do not tell enough
   */
  TypicalWords(Normaliser normaliser, Set<String> typical, Supplier<Stream<String>> ownWords) {
    this.normaliser = normaliser;
    this.typical = typical;
    own =
        new Lazy<>(
            () ->
                ownWords.get().map(normaliser::normalise).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether the data name none. */
  boolean isEmpty() {
    return typical.isEmpty();
  }

  /** The same with words that no other language has, as they are spelled. */
  TypicalWords with(Supplier<Stream<String>> ownWords) {
    return new TypicalWords(normaliser, typical, ownWords);
  }

  private Sign sign(String word) {
    String normal = normaliser.normalise(word);
    boolean isOwn = own.get().contains(normal);
    return isOwn || typical.contains(normal) ? new Sign(normal, isOwn) : Sign.NONE;
  }

  private Sign frequent(String word) {
    String normal = normaliser.normalise(word);
    return typical.contains(normal) ? new Sign(normal, false) : Sign.NONE;
  }

  /** The share that they have in a text. */
  double share(TextSample sample) {
    return share(sample, Double.MAX_VALUE, signs);
  }

  /**
   * Whether they have a share in a text.
   *
   * @param least the share
   * @param surely what is more than that however it is rounded
   */
  boolean have(TextSample sample, double least, double surely) {
    return share(sample, surely, frequent) >= least || share(sample, surely, signs) >= least;
  }

  private static double share(TextSample sample, double enough, WordMemory<Sign> signs) {
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
