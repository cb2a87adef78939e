package org.kutniti.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kutniti.mention.Requirement;

/**
 * Requirements filed under what they need that is rarest: those of a sentence cost nothing whose
 * words do not occur in it. Immutable.
 */
final class TriggerFile {
  private static final BitSet NONE = new BitSet();

  private final Requirement[] all;

  /** By the bit of a word the places, in the list of all, of what is filed under it. */
  private final int[][] byWord;

  /** The bits of such words. */
  private final BitSet asked = new BitSet();

  /** The places of what needs no word. */
  private final int[] anywhere;

  /**
   * Files requirements.
   *
   * @param frequencies by the bit of a word how often it was met; of words met as often the one
   *     counts that the fewest need
   */
  TriggerFile(List<Requirement> given, int[] frequencies) {
    all = given.toArray(Requirement[]::new);
    int[] uses = new int[frequencies.length];
    given.forEach(needed -> needed.all().forEach(word -> uses[word]++));
    Comparator<Integer> rarity = Comparator.comparing(word -> frequencies[word]);
    IntStream.Builder free = IntStream.builder();
    byWord = new int[frequencies.length][0];
    for (int place = 0; place < all.length; place++) {
      if (!file(place, rarity.thenComparing(word -> uses[word]))) {
        free.add(place);
      }
    }
    anywhere = free.build().toArray();
  }

  /** Whether there is a word to file it under. */
  private boolean file(int place, Comparator<Integer> rarity) {
    Requirement needed = all[place];
    Optional<Integer> rarest = needed.all().boxed().min(rarity);
    int[] words = rarest.map(IntStream::of).orElseGet(needed::choices).toArray();
    IntStream.of(words).forEach(word -> put(word, place));
    return words.length > 0;
  }

  private void put(int word, int place) {
    asked.set(word);
    byWord[word] = Arrays.copyOf(byWord[word], byWord[word].length + 1);
    byWord[word][byWord[word].length - 1] = place;
  }

  /**
   * The places, in the list of all, of those that are met; not to be changed.
   *
   * @param words that a sentence may hold
   */
  BitSet met(BitSet words) {
    if (!asked.intersects(words) && anywhere.length == 0) {
      return NONE;
    }
    BitSet met = new BitSet();
    long[] held = words.toLongArray();
    addMet(anywhere, held, met);
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      if (asked.get(word)) {
        addMet(byWord[word], held, met);
      }
    }
    return met;
  }

  private void addMet(int[] places, long[] held, BitSet met) {
    for (int place : places) {
      if (all[place].isMetBy(held)) {
        met.set(place);
      }
    }
  }
}
