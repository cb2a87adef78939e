package org.kutniti.text;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Tokens written with one space between them, hyphens left out: the form in which phrases are
 * compared, however they were spaced.
 */
public final class Words {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** The words of a sentence; a hyphen keeps its place but is empty. */
  public Words(Sentence sentence) {
    this(sentence.text(), sentence.size(), sentence::start, sentence::end, sentence::isHyphen);
  }

  private Words(
      String given, int size, IntUnaryOperator start, IntUnaryOperator end, IntPredicate hyphen) {
    StringBuilder out = new StringBuilder(Math.max(16, 8 * size));
    starts = new int[size];
    ends = new int[size];
    for (int i = 0; i < size; i++) {
      boolean word = !hyphen.test(i);
      if (word && out.length() > 0) {
        out.append(' ');
      }
      starts[i] = out.length();
      if (word) {
        out.append(given, start.applyAsInt(i), end.applyAsInt(i));
      }
      ends[i] = out.length();
    }
    text = out.toString();
  }

  /** A normalised phrase in this form. */
  public static String of(String phrase) {
    if (areSpaced(phrase, Tokenizer::isLetter)) {
      return phrase;
    }
    TokenRow tokens = Tokenizer.tokens(phrase, 0, phrase.length());
    return new Words(phrase, tokens.size(), tokens::start, tokens::end, i -> tokens.isSign(i, '-'))
        .text();
  }

  /**
   * Whether a text is words alone, one space between each two.
   *
   * @param letter tells of a UTF-16 unit whether it is part of a word
   */
  public static boolean areSpaced(String text, IntPredicate letter) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == ' ' ? !inWord : !letter.test(unit)) {
        return false;
      }
      inWord = unit != ' ';
    }
    return inWord;
  }

  /** All words. */
  public String text() {
    return text;
  }

  /** Index in {@link #text()} where token {@code i} starts. */
  public int start(int i) {
    return starts[i];
  }

  /** Index in {@link #text()} after token {@code i}. */
  public int end(int i) {
    return ends[i];
  }
}
