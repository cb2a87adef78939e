package org.kutniti.mention;

import java.util.BitSet;

/**
 * What a sentence must hold for something to be found in it.
 *
 * @param bits those of the words and kinds of words that are needed; not to be changed
 */
public record Requirement(BitSet bits) {
  /** Whether a sentence that holds these has all that is needed. */
  public boolean isMetBy(BitSet held) {
    for (int bit = bits.nextSetBit(0); bit >= 0; bit = bits.nextSetBit(bit + 1)) {
      if (!held.get(bit)) {
        return false;
      }
    }
    return true;
  }
}
