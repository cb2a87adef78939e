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
record Guesses(Vocabulary vocabulary, boolean capitals) {
  /** The words that nearly name a state, or may be part of the name of a person. */
  BitSet in(Prose prose, Sentence sentence) {
    BitSet guesses = new BitSet(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isWord(i)) {
        Token token = sentence.token(i);
        boolean part = mayBeName(prose, sentence, i) && vocabulary.isNamePart(token.form());
        guesses.set(i, part || vocabulary.isMisspelt(token));
      }
    }
    return guesses;
  }

  /** How many words that are no guess yet may name somebody whom the document names elsewhere. */
  int repeated(Prose prose, Sentence sentence, BitSet guesses, Repetitions repetitions) {
    int repeated = 0;
    for (int i = guesses.nextClearBit(0); i < sentence.size(); i = guesses.nextClearBit(i + 1)) {
      boolean may =
          sentence.isWord(i)
              && mayBeName(prose, sentence, i)
              && repetitions.mayStartWith(sentence.token(i).form());
      repeated += may ? 1 : 0;
    }
    return repeated;
  }

  private boolean mayBeName(Prose prose, Sentence sentence, int i) {
    return !capitals || Casing.mayBeName(prose, sentence, i);
  }

  /** Whether some word nearly names a state. */
  boolean holdMisspelt(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isWord(i) && vocabulary.isMisspelt(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }
}
