package org.kutniti.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * One file to read, or standard input.
 *
 * @param place what messages call it
 * @param id the id of the document in it, where it is one document
 * @param format how it holds documents; where nothing says so its first bytes decide
 * @param source opens it
 * @param anywhere opens it to be read in any order; empty for standard input
 */
public record InputFile(
    String place,
    String id,
    Optional<InputFormat> format,
    Source source,
    Optional<RandomAccess> anywhere) {

  /** Opens the bytes of an input. */
  @FunctionalInterface
  public interface Source {
    /** The bytes from the first; whoever opens them closes them. */
    InputStream open() throws IOException;
  }

  /** Opens an input that is not read from its beginning to its end. */
  @FunctionalInterface
  public interface RandomAccess {
    /** The file as the Parquet library wants it. */
    org.apache.parquet.io.InputFile open() throws IOException;
  }

  /**
   * A file whose name tells how it holds documents.
   *
   * @param name its last name, without folders
   */
  public static InputFile named(String place, String name, Source source, RandomAccess anywhere) {
    return new InputFile(
        place, InputFormat.stem(name), InputFormat.of(name), source, Optional.of(anywhere));
  }

  InputStream open() throws IOException {
    return source.open();
  }

  /** Whether it is known to hold many documents, each with an id of its own. */
  boolean holdsMany() {
    return format.filter(InputFormat::holdsMany).isPresent();
  }
}
