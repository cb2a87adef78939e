package org.kutniti.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A stream as a channel that knows how many bytes were read; it does not close the stream. */
final class CountedChannel implements ReadableByteChannel {
  private final InputStream in;
  private long count;

  CountedChannel(InputStream in) {
    this.in = in;
  }

  /** How many bytes were read. */
  long count() {
    return count;
  }

  /** Reads into a buffer that lies on an array. */
  @Override
  public int read(ByteBuffer buffer) throws IOException {
    int read =
        in.read(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
    if (read > 0) {
      buffer.position(buffer.position() + read);
      count += read;
    }
    return read;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {
    // whoever opened the stream closes it
  }
}
