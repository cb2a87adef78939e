package org.kutniti.text;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file to read, or standard input.
 *
 * @param place what messages call it
 * @param id the id of the document in it, where it is one document
 * @param records whether it is known to hold JSON records
 * @param sniffed whether its first bytes decide on that
 * @param source opens it
 */
record InputFile(String place, String id, boolean records, boolean sniffed, Source source) {

  /** Opens the bytes of an input. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  InputStream open() throws IOException {
    return source.open();
  }
}
