package org.kutniti.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What one task reads and writes whole.
 *
 * @param number from 0, in the order of the inputs
 */
public record Part(int number, List<Slice> slices) implements Serializable {

  /** What files of its own are called by. */
  String name() {
    return "part-%05d".formatted(number);
  }
}
