package org.kutniti.extract;

import java.util.BitSet;
import org.kutniti.language.Grammar;
import org.kutniti.mention.Reading;
import org.kutniti.mention.Readings;
import org.kutniti.text.Sentence;

/**
 * A sentence of which no more is known than what its words may stand for. It tells which patterns
 * cannot match whoever is named between their words; that most do not is known so before names and
 * persons are looked for.
 */
final class Outline {
  private final Sentence sentence;
  private final Readings readings;

  /** By token where a pattern may go on behind signs that it does not name. */
  private final int[] past;

  private final boolean positions;

  Outline(Sentence sentence, Readings readings, Grammar grammar) {
    this.sentence = sentence;
    this.readings = readings;
    positions = grammar.positions();
    past = new int[sentence.size() + 1];
    for (int i = 0; i < past.length; i++) {
      past[i] = Transparent.past(sentence, i);
    }
  }

  /** Whether the pattern may match somewhere; false is certain. */
  boolean mayHold(Pattern pattern) {
    BitSet reached = new BitSet(past.length);
    reached.set(0, holdsRequired(pattern) ? past.length : 0);
    for (int p = 0; p < pattern.parts().size() && !reached.isEmpty(); p++) {
      boolean parted = !positions && Adverbials.mayPart(pattern.parts(), p);
      reached = after(pattern.parts().get(p), parted ? behindMore(reached) : reached, p == 0);
    }
    return !reached.isEmpty();
  }

  private boolean holdsRequired(Pattern pattern) {
    for (String category : pattern.required()) {
      if (readings.tokens(category).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Behind which tokens a part may end that starts at one of some. */
  private BitSet after(Pattern.Part part, BitSet starts, boolean first) {
    BitSet ends = new BitSet(past.length);
    if (part instanceof Pattern.Gap gap) {
      starts.stream().forEach(at -> ends.set(at, Math.min(past.length, at + gap.most() + 1)));
    } else if (part instanceof Pattern.End) {
      ends.set(past.length - 1, starts.get(past.length - 1));
    } else if (part instanceof Pattern.Slot) {
      ends.set(starts.nextSetBit(0) + 1, Math.max(starts.nextSetBit(0) + 1, past.length));
    } else {
      addEnds(part, first ? starts : behindSigns(starts), ends);
    }
    if (part.optional()) {
      ends.or(starts);
    }
    return ends;
  }

  /** Behind what tells when and where, which is not known yet, too. */
  private BitSet behindMore(BitSet starts) {
    BitSet all = new BitSet(past.length);
    for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
      all.set(at, Math.min(past.length, at + Adverbials.LONGEST + 1));
    }
    return all;
  }

  private BitSet behindSigns(BitSet starts) {
    BitSet all = (BitSet) starts.clone();
    for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
      all.set(past[at]);
    }
    return all;
  }

  private void addEnds(Pattern.Part part, BitSet starts, BitSet ends) {
    if (part instanceof Pattern.Lexical lexical && lexical.isRequired()) {
      starts.and(readings.tokens(lexical.choices().get(0).category()));
    }
    for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
      if (part instanceof Pattern.Lexical lexical) {
        addEnds(lexical, at, ends);
      } else if (at < sentence.size() && isSpelled((Pattern.Literal) part, at)) {
        ends.set(at + 1);
      }
    }
  }

  private void addEnds(Pattern.Lexical lexical, int at, BitSet ends) {
    for (Reading reading : readings.at(at)) {
      if (PartFinder.isAnyChoice(reading, lexical)) {
        ends.set(reading.to());
      }
    }
  }

  private boolean isSpelled(Pattern.Literal literal, int at) {
    return sentence.token(at).form().equals(literal.word());
  }
}
