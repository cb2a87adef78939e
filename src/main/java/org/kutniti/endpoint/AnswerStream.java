package org.kutniti.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Holds an answer back until it is whole, as long as it is short; a longer one is sent while it is
 * made.
 */
final class AnswerStream extends OutputStream {
  /** Where an answer goes that is too long to be held. */
  interface Way {
    OutputStream open() throws IOException;
  }

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final int longest;
  private final Way way;
  private OutputStream sent;

  /**
   * A stream that holds so many bytes.
   *
   * @param way opened for an answer that is longer
   */
  AnswerStream(int longest, Way way) {
    this.longest = longest;
    this.way = way;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (sent == null && held.size() + count > longest) {
      sent = way.open();
      held.writeTo(sent);
      held.reset();
    }
    (sent == null ? held : sent).write(bytes, from, count);
  }

  /** Sends on what was written, when it is being sent at all. */
  @Override
  public void flush() throws IOException {
    if (sent != null) {
      sent.flush();
    }
  }

  /** The whole answer, when it was short enough to be held. */
  Optional<byte[]> whole() {
    return sent == null ? Optional.of(held.toByteArray()) : Optional.empty();
  }
}
