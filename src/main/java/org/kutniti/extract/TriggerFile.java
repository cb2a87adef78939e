package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kutniti.mention.Requirement;

/**
 * Requirements filed under what they need that is rarest: those of a sentence cost nothing whose
 * words do not occur in it. Immutable.
 */
final class TriggerFile {
  private static final BitSet NONE = new BitSet();

  private final List<Requirement> all;

  /** By the bit of a word the places, in the list of all, of what is filed under it. */
  private final List<BitSet> byWord = new ArrayList<>();

  /** The bits of such words. */
  private final BitSet asked = new BitSet();

  private final BitSet anywhere = new BitSet();

  /**
   * Files requirements.
   *
   * @param frequencies by the bit of a word how often it was met; of words met as often the one
   *     counts that the fewest need
   */
  TriggerFile(List<Requirement> all, int[] frequencies) {
    this.all = List.copyOf(all);
    int[] uses = new int[frequencies.length];
    all.forEach(needed -> needed.all().forEach(word -> uses[word]++));
    Comparator<Integer> rarity = Comparator.comparing(word -> frequencies[word]);
    for (int place = 0; place < all.size(); place++) {
      file(place, rarity.thenComparing(word -> uses[word]));
    }
  }

  private void file(int place, Comparator<Integer> rarity) {
    Requirement needed = all.get(place);
    Optional<Integer> rarest = needed.all().boxed().min(rarity);
    if (rarest.isPresent()) {
      put(rarest.get(), place);
    } else if (needed.choices().findAny().isPresent()) {
      needed.choices().forEach(word -> put(word, place));
    } else {
      anywhere.set(place);
    }
  }

  private void put(int word, int place) {
    asked.set(word);
    while (byWord.size() <= word) {
      byWord.add(new BitSet());
    }
    byWord.get(word).set(place);
  }

  /**
   * The places, in the list of all, of those that are met; not to be changed.
   *
   * @param words that a sentence may hold
   */
  BitSet met(BitSet words) {
    if (!asked.intersects(words) && anywhere.isEmpty()) {
      return NONE;
    }
    BitSet met = new BitSet();
    long[] held = words.toLongArray();
    addMet(anywhere, held, met);
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      if (asked.get(word)) {
        addMet(byWord.get(word), held, met);
      }
    }
    return met;
  }

  private void addMet(BitSet places, long[] held, BitSet met) {
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      if (all.get(i).isMetBy(held)) {
        met.set(i);
      }
    }
  }
}
