package org.kutniti.commands;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 on its way to a terminal. What would move about on it, colour it or turn the direction of
 * writing becomes U+FFFD, as {@link org.kutniti.text.ShownText} has it; tabs and line breaks stay.
 */
final class TerminalStream extends FilterOutputStream {
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);
  private static final int LINE_FEED = '\n';
  private static final int RETURN = '\r';
  private static final int DELETE = 0x7F;

  /**
   * Octets of a character whose end has not come yet, or a carriage return; 0 if there are none.
   */
  private int held;

  TerminalStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int octet) throws IOException {
    int next = octet & 0xFF;
    if (held != 0 && !goesOn(next)) {
      release();
    }
    held = held << Byte.SIZE | next;
    if (!isBeginning(held)) {
      release();
    }
  }

  private boolean goesOn(int octet) {
    return held == RETURN ? octet == LINE_FEED : (octet & 0xC0) == 0x80;
  }

  /** Of a character that may be harmful, or of a line's end; of all others each octet is passed. */
  private static boolean isBeginning(int octets) {
    return switch (octets) {
      case RETURN, 0xC2, 0xE2, 0xE280, 0xE281 -> true;
      default -> false;
    };
  }

  private static boolean isHarmful(int octets) {
    boolean control = octets < ' ' && octets != '\t' && octets != LINE_FEED || octets == DELETE;
    boolean upperControl = octets >= 0xC280 && octets <= 0xC29F;
    boolean turnsOrBreaks = octets >= 0xE280A8 && octets <= 0xE280AE;
    boolean isolates = octets >= 0xE281A6 && octets <= 0xE281A9;
    return control || upperControl || turnsOrBreaks || isolates;
  }

  private void release() throws IOException {
    if (isHarmful(held)) {
      out.write(REPLACEMENT);
    } else {
      for (int shift = 2 * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
        if (shift == 0 || held >>> shift != 0) {
          out.write(held >>> shift);
        }
      }
    }
    held = 0;
  }
}
