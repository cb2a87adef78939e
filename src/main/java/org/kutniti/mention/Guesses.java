package org.kutniti.mention;

import java.util.BitSet;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/**
 * Looks for words that may name somebody or something beside those that surely do; more may than
 * do.
 *
 * @param capitals whether the language writes its names with capital letters
 */
record Guesses(boolean capitals) {
  /**
   * Words of a sentence that may name somebody or something.
   *
   * @param likely they nearly name a state, or may be part of the name of a person
   * @param others they can do so only where they name somebody whom the document names elsewhere
   */
  record Words(BitSet likely, BitSet others) {}

  /** Such words of a sentence. */
  Words in(Prose prose, Sentence sentence, Spotted spotted) {
    Words words = new Words(new BitSet(sentence.size()), new BitSet(sentence.size()));
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isWord(i)) {
        Sight sight = spotted.sight(i);
        boolean may = mayBeName(prose, sentence, i);
        boolean likely = may && sight.isNamePart() || sight.isMisspelt();
        words.likely.set(i, likely);
        words.others.set(i, may && !likely);
      }
    }
    return words;
  }

  /** How many of some words may name somebody whom the document names elsewhere. */
  static int repeated(Spotted spotted, BitSet words, Repetitions repetitions) {
    int repeated = 0;
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      repeated += repetitions.mayStartWith(spotted.sight(i).letters()) ? 1 : 0;
    }
    return repeated;
  }

  /** Whether a name may stand behind the first word, or go on there; false is certain. */
  boolean mayNameWithin(Prose prose, Sentence sentence) {
    boolean may = !capitals || (sentence.size() > 1 && joins(sentence.token(1)));
    for (int i = 1; !may && i < sentence.size(); i++) {
      may = Casing.mayBeName(prose, sentence, i);
    }
    return may;
  }

  /** Whether a sign may stand inside a name. */
  private static boolean joins(Token sign) {
    return sign.isHyphen() || sign.isSign('\'');
  }

  /**
   * Whether a word may be a given name before a surname: by its capital, or as known from others.
   */
  boolean mayBeGivenName(Prose prose, Sentence sentence, Spotted spotted, int i) {
    return capitals ? Casing.isCapital(prose, sentence, i) : spotted.sight(i).isNamePart();
  }

  private boolean mayBeName(Prose prose, Sentence sentence, int i) {
    return !capitals || Casing.mayBeName(prose, sentence, i);
  }

  /** Whether some word nearly names a state. */
  static boolean holdMisspelt(Sentence sentence, Spotted spotted) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isWord(i) && spotted.sight(i).isMisspelt()) {
        return true;
      }
    }
    return false;
  }
}
