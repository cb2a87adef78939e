package org.kutniti.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines and holds one of them at a time. */
final class Lines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;

  /**
   * Reads from a stream that it does not close.
   *
   * @param limit how many bytes a line may hold
   */
  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * The next line without its line feed, or null at the end.
   *
   * @throws UnreadableException when the line is over the limit; the one after it can be read
   */
  byte[] next() throws IOException {
    if (!filled()) {
      return null;
    }
    int end = lineEnd();
    return end < to && end - from <= limit ? cut(end) : joined();
  }

  /** A line that the buffer holds whole, as most. */
  private byte[] cut(int end) {
    byte[] line = Arrays.copyOfRange(buffer, from, end);
    from = end + 1;
    return line;
  }

  private byte[] joined() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    long length = 0;
    boolean ended = false;
    while (!ended && filled()) {
      int end = lineEnd();
      length += end - from;
      if (length <= limit) {
        line.write(buffer, from, end - from);
      }
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    if (length > limit) {
      throw Bytes.tooLarge(limit);
    }
    return line.toByteArray();
  }

  private boolean filled() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }

  private int lineEnd() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }
}
