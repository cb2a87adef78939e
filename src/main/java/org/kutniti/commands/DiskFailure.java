package org.kutniti.commands;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What comes of a disk that is full or broken, or of files that are not what was written: it fails
 * somewhere within TDB2 or Lucene, in as many ways as there are bytes.
 */
final class DiskFailure {
  private static final List<String> STORAGE =
      List.of("org.apache.jena.tdb2.", "org.apache.jena.dboe.", "org.apache.lucene.");

  private static final String FULL = "No space left";

  private DiskFailure() {}

  static boolean is(Throwable failure) {
    return causes(failure)
        .anyMatch(cause -> cause instanceof IOException || isFault(cause) || isStorage(cause));
  }

  /** A file that is mapped into memory and has no place on the disk. */
  private static boolean isFault(Throwable cause) {
    return cause instanceof InternalError
        && String.valueOf(cause.getMessage()).contains("memory access");
  }

  /** Whatever it is called: it was thrown there, or in a few steps below. */
  private static boolean isStorage(Throwable cause) {
    return Stream.of(cause.getStackTrace())
        .limit(6)
        .anyMatch(frame -> STORAGE.stream().anyMatch(frame.getClassName()::startsWith));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  static String message(Throwable failure) {
    boolean full =
        causes(failure)
            .anyMatch(cause -> isFault(cause) || String.valueOf(cause.getMessage()).contains(FULL));
    return full
        ? "the disk is full; what was stored before is still there"
        : "the store cannot be read or written (%s); kutniti check tells what is whole"
            .formatted(Failures.oneLine(failure.toString()));
  }
}
