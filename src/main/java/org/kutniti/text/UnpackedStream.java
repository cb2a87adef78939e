package org.kutniti.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is packed in a stream. Unpackers fail over broken bytes with exceptions of all kinds. */
final class UnpackedStream extends FilterInputStream {

  /** Closes what it reads from when it is closed. */
  UnpackedStream(InputStream unpacker) {
    super(unpacker);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (RuntimeException e) {
      throw new IOException("broken where it is packed: " + e.getMessage(), e);
    }
  }
}
