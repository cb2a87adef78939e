package org.kutniti.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kutniti.language.PhraseTrie;
import org.kutniti.text.Sentence;

/**
 * What dates of each shape cannot do without: a number, the name of a month, one of some words.
 * Most sentences lack some of it, which one walk along their letters shows.
 */
final class DateNeeds {
  /** The kinds of numbers, each of which has its place here for its bit. */
  private static final String NUMBERS = "YDN";

  private final Calendar calendar;
  private final PhraseTrie<Integer> words = new PhraseTrie<>();
  private final Map<List<String>, Integer> bits = new HashMap<>();

  /** By shape the bits of what it needs. */
  private final List<Requirement> needed = new ArrayList<>();

  /**
   * By bit the shapes of whose bits it is the highest: words come behind numbers, and are rarer.
   */
  private final List<BitSet> byHighest = new ArrayList<>();

  /** The shapes that need nothing. */
  private final BitSet unneedy = new BitSet();

  /** Gathers what the shapes need; each is known by its place in the list. */
  DateNeeds(List<DatePattern> patterns, Calendar calendar) {
    this.calendar = calendar;
    shapes(NUMBERS.length() - 1);
    for (DatePattern pattern : patterns) {
      BitSet all = new BitSet();
      pattern.forEachNeed(anyOf -> all.set(bit(anyOf)), kind -> all.set(bit((char) kind)));
      shapes(all.length() - 1).set(needed.size());
      needed.add(new Requirement(all, new BitSet()));
    }
  }

  private BitSet shapes(int highest) {
    while (byHighest.size() <= highest) {
      byHighest.add(new BitSet());
    }
    return highest < 0 ? unneedy : byHighest.get(highest);
  }

  private int bit(char kind) {
    int number = NUMBERS.indexOf(kind);
    return number >= 0 ? number : bit(calendar.names(kind).stream().sorted().toList());
  }

  private int bit(List<String> anyOf) {
    Integer known = bits.get(anyOf);
    if (known != null) {
      return known;
    }
    int bit = NUMBERS.length() + bits.size();
    bits.put(anyOf, bit);
    anyOf.forEach(word -> words.add(word, bit));
    return bit;
  }

  /**
   * The shapes of which a sentence holds all that they need, and maybe dates; not to be changed.
   */
  BitSet met(Sentence sentence) {
    BitSet held = held(sentence);
    return held.isEmpty() ? unneedy : met(held);
  }

  private BitSet met(BitSet held) {
    BitSet met = (BitSet) unneedy.clone();
    long[] all = held.toLongArray();
    for (int bit = held.nextSetBit(0); bit >= 0; bit = held.nextSetBit(bit + 1)) {
      BitSet shapes = byHighest.get(bit);
      for (int i = shapes.nextSetBit(0); i >= 0; i = shapes.nextSetBit(i + 1)) {
        met.set(i, needed.get(i).isMetBy(all));
      }
    }
    return met;
  }

  private BitSet held(Sentence sentence) {
    BitSet held = new BitSet();
    Consumer<Integer> hold = held::set;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isNumber(i)) {
        addNumbers(sentence, i, held);
      }
      // an ending may follow a beginning
      words.forEachBeginning(sentence.text(), sentence.start(i), sentence.end(i), hold);
    }
    return held;
  }

  private void addNumbers(Sentence sentence, int token, BitSet held) {
    for (int kind = 0; kind < NUMBERS.length(); kind++) {
      if (calendar.read(NUMBERS.charAt(kind), sentence, token) != null) {
        held.set(kind);
      }
    }
  }
}
