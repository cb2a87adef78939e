package org.kutniti.bench;

/** Something that reads texts and finds something in them. Not for several threads at once. */
interface Reader {
  /**
   * Reads one document.
   *
   * @param utf8 its text
   * @return how much was found, so that nothing can be left undone
   */
  long read(byte[] utf8);
}
