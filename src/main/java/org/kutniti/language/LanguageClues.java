package org.kutniti.language;

import java.lang.Character.UnicodeScript;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a language is known by in a text.
 *
 * @param script that it is written in
 * @param words its most frequent words, and those that no other language has
 * @param foreignLetters letters of its script that it does not write
 */
public record LanguageClues(UnicodeScript script, TypicalWords words, String foreignLetters) {
  /** Fewer words than these say little: any may be missing. */
  private static final int FEW_WORDS = 8;

  /** The share of typical words below which a text is in another language. */
  private static final double LEAST_TYPICAL = 0.08;

  /** From this share on no rounding makes a text less than typical. */
  private static final double SURELY_TYPICAL = LEAST_TYPICAL + 1e-6;

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
    double share = tellsWords() ? words.share(sample) : 0;
    boolean tells = tellsWords() && sample.words().size() >= FEW_WORDS;
    return tells && share < LEAST_TYPICAL ? OptionalDouble.empty() : OptionalDouble.of(share);
  }

  /** Whether the text may be in the language; cheaper than to say how much speaks for it. */
  public boolean allow(TextSample sample) {
    return sample.script() == script
        && !isForeign(sample)
        && (!tellsWords()
            || sample.words().size() < FEW_WORDS
            || words.have(sample, LEAST_TYPICAL, SURELY_TYPICAL));
  }

  /**
   * The same, known also by words that no other language has. Where the data name no typical words
   * its own tell nothing more.
   */
  LanguageClues with(Supplier<Stream<String>> ownWords) {
    return tellsWords() ? new LanguageClues(script, words.with(ownWords), foreignLetters) : this;
  }

  /** Whether the data name its most frequent words. */
  public boolean tellsWords() {
    return !words.isEmpty();
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
}
