package org.kutniti.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/** The lines of a file that begin within a stretch of it, each whole. */
final class LineSlice extends InputStream {
  private final InputStream in;
  private final long end;
  private long at;
  private boolean ended;

  /**
   * Goes to the first line of the stretch.
   *
   * @param file closed with this stream
   */
  LineSlice(FSDataInputStream file, long start, long end) throws IOException {
    this.end = end;
    this.at = Math.max(0, start - 1);
    file.seek(at);
    this.in = new BufferedInputStream(file, 1 << 16);
    boolean atLine = start == 0;
    while (!atLine && !ended) {
      atLine = next() == '\n';
    }
    ended |= at >= end;
  }

  private int next() throws IOException {
    int next = in.read();
    at++;
    ended = next < 0;
    return next;
  }

  @Override
  public int read() throws IOException {
    if (ended) {
      return -1;
    }
    int next = next();
    ended |= next == '\n' && at >= end;
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int next = read();
      if (next < 0) {
        return count == 0 && length > 0 ? -1 : count;
      }
      bytes[offset + count++] = (byte) next;
    }
    return count;
  }

  /** Whether no line begins in the stretch. */
  boolean isEmpty() {
    return ended;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
