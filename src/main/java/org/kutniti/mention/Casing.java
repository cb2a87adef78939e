package org.kutniti.mention;

import java.util.BitSet;
import org.kutniti.language.Category;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/**
 * Which words of a sentence begin with a capital letter, and whether that tells names from other
 * words: in a headline where all words do, and in a telegram, it tells nothing.
 */
final class Casing {
  /** A single small letter may be all that is left of "'s". */
  private static final int SHORTEST = 2;

  private static final Casing UNTOLD = new Casing(new BitSet(), new BitSet(), false, false);

  private final BitSet capitals;
  private final BitSet abbreviations;
  private final boolean cased;
  private final boolean telling;

  private Casing(BitSet capitals, BitSet abbreviations, boolean cased, boolean telling) {
    this.abbreviations = abbreviations;
    this.capitals = capitals;
    this.cased = cased;
    this.telling = telling;
  }

  /**
   * The letters of a sentence.
   *
   * @param readings what its words may stand for: headlines write articles and prepositions small
   * @param capitals whether the language writes its names with capital letters
   */
  static Casing of(Prose prose, Sentence sentence, Readings readings, boolean capitals) {
    if (!capitals) {
      return UNTOLD;
    }
    BitSet found = new BitSet();
    BitSet abbreviations = new BitSet();
    boolean telling = false;
    for (int i = 0; i < sentence.size(); i++) {
      boolean word = sentence.isWord(i);
      if (word && isCapital(prose, sentence, i)) {
        found.set(i);
        abbreviations.set(i, isAbbreviation(prose, sentence.token(i)));
      } else if (word && !telling && sentence.token(i).form().length() >= SHORTEST) {
        telling = !isSmallInHeadlines(readings, i);
      }
    }
    return new Casing(found, abbreviations, true, telling);
  }

  /** The same where nothing but names is expected: what a list holds is no headline. */
  Casing ofItem() {
    return cased ? new Casing(capitals, abbreviations, true, true) : this;
  }

  private static boolean isSmallInHeadlines(Readings readings, int token) {
    return readings.isPreposition(token)
        || readings.has(token, Category.AND)
        || readings.has(token, Category.DETERMINER);
  }

  /** A word without a capital letter is part of a name only before one with it. */
  static boolean mayBeName(Prose prose, Sentence sentence, int token) {
    return isCapital(prose, sentence, token)
        || (token + 1 < sentence.size() && isCapital(prose, sentence, token + 1));
  }

  /** Whether a token begins with a capital letter. */
  static boolean isCapital(Prose prose, Sentence sentence, int token) {
    return isCapital(prose.given().at(prose.text().sourceStart(sentence.start(token))));
  }

  private static boolean isCapital(int letter) {
    return Character.isUpperCase(letter) || Character.isTitleCase(letter);
  }

  private static boolean isAbbreviation(Prose prose, Token token) {
    int start = prose.text().sourceStart(token.start());
    int end = prose.text().sourceEnd(token.end());
    for (int point = start; point < end; point++) {
      if (!isCapital(prose.given().at(point))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token is written in capital letters only, in a sentence that is not. */
  boolean isAbbreviation(int token) {
    return telling && abbreviations.get(token);
  }

  /** Whether capital letters tell which words of the sentence are names. */
  boolean isTelling() {
    return telling;
  }

  /** Whether a word that nothing explains may be a name by itself, without a title. */
  boolean tells(int token) {
    return !cased || (telling && capitals.get(token));
  }

  /** Whether a name may begin at a token: it does not where the letters tell that it is a word. */
  boolean allowsName(int token) {
    return !telling || capitals.get(token);
  }

  /** Whether a name of two words or more may begin at a token: some begin with a small letter. */
  boolean allowsFullName(int token) {
    return allowsName(token) || capitals.get(token + 1);
  }

  /** Whether the letters tell that a token is part of a name; the first word is always capital. */
  boolean tellsName(int token) {
    return telling && token > 0 && capitals.get(token);
  }
}
