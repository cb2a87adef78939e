package org.kutniti.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Sorted tuples in a temporary file, read one after the other. They compare by their next one. */
final class TupleFile implements Comparable<TupleFile>, AutoCloseable {
  private static final int BUFFER = 2048 * TupleBlock.BYTES;

  private final FileChannel file;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private byte[] tuple;

  private TupleFile(FileChannel file) {
    this.file = file;
  }

  /** Writes a block, to be read from its beginning. */
  static TupleFile write(Path path, TupleBlock block) throws IOException {
    TupleFile written =
        new TupleFile(
            FileChannel.open(
                path,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    for (int i = 0; i < block.size(); i++) {
      block.put(i, written.buffer);
      if (!written.buffer.hasRemaining() || i == block.size() - 1) {
        written.flush();
      }
    }
    written.file.position(0);
    written.buffer.limit(0);
    return written;
  }

  private void flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
    buffer.clear();
  }

  /** Goes on to the next tuple; tells whether there was one. */
  boolean advance() {
    if (!buffer.hasRemaining() && !fill()) {
      return false;
    }
    tuple = new byte[TupleBlock.BYTES];
    buffer.get(tuple);
    return true;
  }

  private boolean fill() {
    buffer.clear();
    try {
      while (buffer.hasRemaining() && file.read(buffer) >= 0) {
        // a read may bring less than there is room for
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.flip();
    return buffer.hasRemaining();
  }

  /** The tuple that {@link #advance} went on to, as it stands in an index. */
  byte[] tuple() {
    return tuple;
  }

  @Override
  public int compareTo(TupleFile other) {
    return Arrays.compareUnsigned(tuple, other.tuple);
  }

  /** Removes it. */
  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
