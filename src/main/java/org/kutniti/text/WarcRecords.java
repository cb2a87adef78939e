package org.kutniti.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of a WARC file, one after the other; goes on behind one that is broken. */
final class WarcRecords {
  private static final byte[] NEXT = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  private final CountedChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private WarcReader reader;
  private long base;

  WarcRecords(InputStream unpacked) {
    this.channel = new CountedChannel(unpacked);
  }

  /** Where the record that was asked for last begins, in bytes of the unpacked file. */
  long start() {
    return reader == null ? base : base + reader.position();
  }

  /**
   * The next record, empty behind the last.
   *
   * @throws UnreadableException when it is broken; {@link #skip} goes on behind it
   */
  Optional<WarcRecord> next() throws IOException {
    try {
      if (reader == null) {
        base = channel.count() - buffer.remaining();
        reader = new WarcReader(channel, buffer);
      }
      return reader.next();
    } catch (ParsingException | RuntimeException e) {
      throw new UnreadableException("broken record: " + e.getMessage());
    }
  }

  /** Goes to the next line that opens as a record does, or to the end where none does. */
  void skip() throws IOException {
    reader = null;
    int matched = 0;
    while (matched < NEXT.length && (buffer.hasRemaining() || fill())) {
      byte next = buffer.get();
      matched = next == NEXT[matched] ? matched + 1 : next == NEXT[0] ? 1 : 0;
    }
    if (matched == NEXT.length) {
      goBack();
    }
  }

  /** Makes what was matched the next to be read, even where it came in two fillings. */
  private void goBack() {
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    buffer.clear();
    buffer.put(NEXT, 1, NEXT.length - 1).put(rest).flip();
  }

  private boolean fill() throws IOException {
    buffer.clear();
    // leaves room to go back
    buffer.limit(buffer.capacity() - NEXT.length);
    boolean filled = channel.read(buffer) > 0;
    buffer.flip();
    return filled;
  }
}
