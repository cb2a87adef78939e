package org.kutniti.mention;

import java.util.BitSet;
import java.util.stream.IntStream;

/** What a sentence must hold for something to be found in it. */
public final class Requirement {
  private final int[] bits;

  /**
   * A requirement.
   *
   * @param bits those of the words and kinds of words that are needed
   */
  public Requirement(BitSet bits) {
    this.bits = bits.stream().toArray();
  }

  /** The bits of what is needed, the lowest first. */
  public IntStream bits() {
    return IntStream.of(bits);
  }

  /** Whether a sentence that holds these has all that is needed. */
  public boolean isMetBy(BitSet held) {
    for (int bit : bits) {
      if (!held.get(bit)) {
        return false;
      }
    }
    return true;
  }
}
