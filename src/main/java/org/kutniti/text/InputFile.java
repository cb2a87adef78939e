package org.kutniti.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file to read, or standard input.
 *
 * @param place what messages call it
 * @param id the id of the document in it, where it is one document
 * @param format how it holds documents; where nothing says so its first bytes decide
 * @param path where it lies; empty for standard input
 * @param source opens it
 */
record InputFile(
    String place, String id, Optional<InputFormat> format, Optional<Path> path, Source source) {

  /** Opens the bytes of an input. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  InputStream open() throws IOException {
    return source.open();
  }

  /** Whether it is known to hold many documents, each with an id of its own. */
  boolean holdsMany() {
    return format.filter(InputFormat::holdsMany).isPresent();
  }
}
