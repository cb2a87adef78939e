package org.kutniti.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and takes nothing else for it. */
final class StrictUtf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private StrictUtf8() {}

  /**
   * The text of the bytes.
   *
   * @throws UnreadableException naming the offset of the first byte that is not UTF-8, counted from
   *     zero, or of a NUL, which no text holds
   */
  static String decode(byte[] bytes) {
    // Java's own way is three times as fast, but puts U+FFFD for what is not UTF-8
    String text = new String(bytes, StandardCharsets.UTF_8);
    return withoutNul(text.indexOf(REPLACEMENT) < 0 ? text : strictly(bytes));
  }

  private static String strictly(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          "not UTF-8 at byte %d (0x%02X); expected a text in UTF-8"
              .formatted(in.position(), bytes[in.position()]));
    }
    return out.flip().toString();
  }

  private static String withoutNul(String text) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      int offset = text.substring(0, nul).getBytes(StandardCharsets.UTF_8).length;
      throw new UnreadableException("a NUL at byte %d; expected a text".formatted(offset));
    }
    return text;
  }
}
