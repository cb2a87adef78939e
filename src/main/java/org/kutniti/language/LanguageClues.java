package org.kutniti.language;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a language is known by in a text.
 *
 * @param script that it is written in
 * @param normaliser how its words are compared
 * @param typical its most frequent words, normalised; empty where the data name none
 * @param own words that no other language has, normalised
 * @param foreignLetters letters of its script that it does not write
 */
public record LanguageClues(
    UnicodeScript script,
    Normaliser normaliser,
    Set<String> typical,
    Set<String> own,
    String foreignLetters) {
  /** Fewer words than these say little: any may be missing. */
  private static final int FEW_WORDS = 8;

  /** The share of typical words below which a text is in another language. */
  private static final double LEAST_TYPICAL = 0.08;

  /** From this share on no rounding makes a text less than typical. */
  private static final double SURELY_TYPICAL = LEAST_TYPICAL + 1e-6;

  /**
   * The share up to which one word counts: languages have words in common, and an "a" at every step
   * is not yet English.
   */
  private static final double MOST_OF_ONE = 0.02;

  /** The share of foreign letters from which a text is in another language. */
  private static final double MOST_FOREIGN = 0.01;

  /**
   * How much speaks for the language: the share of its typical words, from 0 to 1. Empty when the
   * text cannot be in it.
   */
  public OptionalDouble likeness(TextSample sample) {
    if (sample.script() != script || isForeign(sample)) {
      return OptionalDouble.empty();
    }
    double share = typical.isEmpty() ? 0 : typicalShare(sample.words(), Double.MAX_VALUE);
    boolean tells = !typical.isEmpty() && sample.words().size() >= FEW_WORDS;
    return tells && share < LEAST_TYPICAL ? OptionalDouble.empty() : OptionalDouble.of(share);
  }

  /** Whether the text may be in the language; cheaper than to say how much speaks for it. */
  public boolean allow(TextSample sample) {
    return sample.script() == script
        && !isForeign(sample)
        && (typical.isEmpty()
            || sample.words().size() < FEW_WORDS
            || typicalShare(sample.words(), SURELY_TYPICAL) >= LEAST_TYPICAL);
  }

  /**
   * The same, known also by words that no other language has. Where the data name no typical words
   * its own tell nothing more.
   */
  LanguageClues with(Stream<String> ownWords) {
    if (typical.isEmpty()) {
      return this;
    }
    Set<String> words = ownWords.map(normaliser::normalise).collect(Collectors.toSet());
    return new LanguageClues(script, normaliser, typical, words, foreignLetters);
  }

  private boolean isForeign(TextSample sample) {
    if (foreignLetters.codePoints().noneMatch(sample::mayHold)) {
      return false;
    }
    int foreign = 0;
    int all = 0;
    for (String word : sample.words()) {
      all += word.length();
      foreign += foreignIn(word);
    }
    return foreign > MOST_FOREIGN * all;
  }

  private int foreignIn(String word) {
    int count = 0;
    int letter;
    for (int i = 0; i < foreignLetters.length(); i += Character.charCount(letter)) {
      letter = foreignLetters.codePointAt(i);
      for (int at = word.indexOf(letter); at >= 0; at = word.indexOf(letter, at + 1)) {
        count++;
      }
    }
    return count;
  }

  /**
   * The share of typical words.
   *
   * @param enough from which share on it matters no more how large it is
   */
  private double typicalShare(List<String> words, double enough) {
    Map<String, Integer> counts = new HashMap<>();
    double most = Math.max(1, MOST_OF_ONE * words.size());
    double sofar = 0;
    for (String word : words) {
      String normal = normaliser.normalise(word);
      if (typical.contains(normal) || own.contains(normal)) {
        int count = counts.merge(normal, 1, Integer::sum);
        sofar += own.contains(normal) || count <= most ? 1 : 0;
        if (sofar >= enough * words.size()) {
          return enough;
        }
      }
    }
    return counts.entrySet().stream()
            .mapToDouble(
                e -> own.contains(e.getKey()) ? e.getValue() : Math.min(e.getValue(), most))
            .sum()
        / Math.max(1, words.size());
  }
}
