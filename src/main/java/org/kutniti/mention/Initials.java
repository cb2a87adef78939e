package org.kutniti.mention;

import java.util.BitSet;
import org.kutniti.language.Category;

/** The initials of a sentence, such as "A. K.", and which of them lead up to a name. */
final class Initials {
  private static final int LONGEST = 5;

  private final Passage passage;
  private BitSet goingOn;

  Initials(Passage passage) {
    this.passage = passage;
  }

  /** Whether a listed initial stands at a token, or a short word with a full stop right behind. */
  boolean at(int i) {
    boolean dotted =
        passage.isWord(i)
            && passage.token(i).form().length() <= LONGEST
            && passage.isSign(i + 1, '.')
            && !passage.token(i + 1).spaced()
            && i + 2 < passage.size()
            && !passage.readings().has(i, Category.HONORIFIC);
    return dotted || passage.readings().has(i, Category.INITIAL);
  }

  /** Whether more of the name follows an initial, other initials aside: only then it counts. */
  boolean goesOn(int i) {
    if (goingOn == null) {
      goingOn = goingOn();
    }
    return goingOn.get(i);
  }

  private BitSet goingOn() {
    BitSet found = new BitSet(passage.size());
    int next = passage.size();
    for (int i = passage.size() - 1; i >= 0; i--) {
      if (passage.isWord(next)
          && (UnknownFinder.isFree(passage, next) || at(next) && found.get(next))) {
        found.set(i);
      }
      next = passage.isSign(i, '.') ? next : i;
    }
    return found;
  }
}
