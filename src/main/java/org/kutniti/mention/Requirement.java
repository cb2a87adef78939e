package org.kutniti.mention;

import java.util.BitSet;
import java.util.stream.IntStream;

/** What a sentence must hold for something to be found in it. Immutable. */
public final class Requirement {
  /** Some bits, as those words of 64 that hold any; the others cost nothing. */
  private record Mask(int[] places, long[] words) {
    static Mask of(BitSet bits) {
      long[] all = bits.toLongArray();
      int[] places = IntStream.range(0, all.length).filter(i -> all[i] != 0).toArray();
      return new Mask(places, IntStream.of(places).mapToLong(i -> all[i]).toArray());
    }

    boolean isWithin(long[] held) {
      for (int i = 0; i < places.length; i++) {
        if (places[i] >= held.length || (words[i] & ~held[places[i]]) != 0) {
          return false;
        }
      }
      return true;
    }

    boolean meets(long[] held) {
      for (int i = 0; i < places.length; i++) {
        if (places[i] < held.length && (words[i] & held[places[i]]) != 0) {
          return true;
        }
      }
      return false;
    }
  }

  private final BitSet all;
  private final BitSet choices;
  private final Mask needed;
  private final Mask anyOf;

  /**
   * A requirement.
   *
   * @param all bits of the words and kinds of words that are needed
   * @param choices bits of those of which one is needed; none where it can do without
   */
  public Requirement(BitSet all, BitSet choices) {
    this.all = (BitSet) all.clone();
    this.choices = (BitSet) choices.clone();
    needed = Mask.of(all);
    anyOf = Mask.of(choices);
  }

  /** The bits of what is needed, the lowest first. */
  public IntStream all() {
    return all.stream();
  }

  /** The bits of what one is needed of, the lowest first. */
  public IntStream choices() {
    return choices.stream();
  }

  /**
   * Whether a sentence has what is needed.
   *
   * @param held the bits of what it holds, as {@link BitSet#toLongArray} gives them
   */
  public boolean isMetBy(long[] held) {
    return needed.isWithin(held) && (choices.isEmpty() || anyOf.meets(held));
  }
}
