package org.kutniti.spark;

import java.io.Serializable;

/**
 * A file to read, or a stretch of one that is cut at lines.
 *
 * @param path where it lies
 * @param start its first byte; lines that begin from there on are its own
 * @param end the byte behind its last; lines that begin from there on are not
 * @param length of the whole file in bytes
 */
public record Slice(String path, long start, long end, long length) implements Serializable {

  boolean isWhole() {
    return start == 0 && end == length;
  }

  /** What messages call it. */
  String place() {
    return isWhole() ? path : "%s (from byte %d)".formatted(path, start);
  }

  /** The last name of the file. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
