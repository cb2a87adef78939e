package org.kutniti.refresh;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads the items of one form of a dump, one after the other. */
@FunctionalInterface
interface ItemReader {
  /**
   * Reads to the end.
   *
   * @param items gets each item as soon as it is whole
   * @param problems gets what is wrong and where, as {@code line: what}; it is left out
   */
  void read(BufferedReader in, Consumer<Item> items, Consumer<String> problems) throws IOException;
}
