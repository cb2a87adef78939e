package org.kutniti.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of one input, unpacked where they are packed. */
final class Bytes {
  private static final int BUFFER = 1 << 16;
  private static final int PEEKED = 1 << 10;

  private Bytes() {}

  /** The stream itself or what is packed in it; either can be marked. */
  static InputStream unpacked(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
    for (Packed packed : Packed.values()) {
      if (packed.opens(in)) {
        return new BufferedInputStream(packed.unpacked(in), BUFFER);
      }
    }
    return in;
  }

  /** The first bytes as one-byte letters, without the white space around them; consumes nothing. */
  static String beginning(InputStream in) throws IOException {
    in.mark(PEEKED);
    String beginning = new String(in.readNBytes(PEEKED), StandardCharsets.ISO_8859_1);
    in.reset();
    return beginning.strip();
  }

  /**
   * All bytes that are left.
   *
   * @throws UnreadableException when they are more than the limit
   */
  static byte[] rest(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw tooLarge(limit);
    }
    return bytes;
  }

  /** The refusal of a document that holds more bytes than the limit. */
  static UnreadableException tooLarge(int limit) {
    return new UnreadableException(
        "too large: more than %d bytes; --max-size raises the limit".formatted(limit));
  }
}
