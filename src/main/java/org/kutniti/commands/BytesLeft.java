package org.kutniti.commands;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.kutniti.text.DocumentReader;

/** Tells the time left by the bytes that are read, as if all took alike. */
final class BytesLeft implements Progress.TimeLeft {
  private final DocumentReader documents;
  private OptionalLong all;

  BytesLeft(DocumentReader documents) {
    this.documents = documents;
  }

  @Override
  public OptionalDouble after(double seconds) {
    if (all == null) {
      all = documents.bytesInAll();
    }
    long read = documents.bytesRead();
    return all.isPresent() && read > 0
        ? OptionalDouble.of(seconds * Math.max(0, all.getAsLong() - read) / read)
        : OptionalDouble.empty();
  }
}
