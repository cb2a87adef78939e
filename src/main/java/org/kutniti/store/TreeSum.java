package org.kutniti.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;

/**
 * What an index of tuples holds, told so that two indexes of the same tuples tell the same,
 * whatever their order.
 *
 * @param tuples how many
 * @param mixed a sum over them
 */
record TreeSum(long tuples, long mixed) {
  private static final String COLUMNS = "GSPO";

  /**
   * Goes through an index.
   *
   * @throws IllegalStateException when it is not sorted
   */
  static TreeSum of(PackedTree tree) {
    return tree.reading(opened -> of(tree.name(), opened.iterator()));
  }

  private static TreeSum of(String name, Iterator<Record> records) {
    long tuples = 0;
    long mixed = 0;
    byte[] last = null;
    while (records.hasNext()) {
      byte[] key = records.next().getKey();
      if (last != null && Arrays.compareUnsigned(last, key) >= 0) {
        throw new IllegalStateException("is not sorted");
      }
      last = key;
      tuples++;
      mixed += mixed(name, ByteBuffer.wrap(key));
    }
    return new TreeSum(tuples, mixed);
  }

  private static long mixed(String name, ByteBuffer tuple) {
    long mixed = 0;
    for (int column = 0; column < name.length(); column++) {
      long salt = COLUMNS.indexOf(name.charAt(column)) + 1;
      mixed += scattered(tuple.getLong() + salt * 0x9E3779B97F4A7C15L);
    }
    return scattered(mixed);
  }

  /** The finisher of SplitMix64: bits that differ anywhere differ everywhere. */
  private static long scattered(long bits) {
    long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }
}
