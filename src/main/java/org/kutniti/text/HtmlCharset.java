package org.kutniti.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a page as the HTML standard finds its charset, but takes no byte that is not of it. */
final class HtmlCharset {
  /** Where the standard looks for a declaration. */
  private static final int PRESCANNED = 1024;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?is)<(?:meta|\\?xml)\\b[^>]*?\\b(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private HtmlCharset() {}

  /**
   * The text of a page: UTF-8 where it is that, whatever it says; else UTF-16 where it opens with
   * its mark; else what was said of it; else what it declares.
   *
   * @param told what came with it says, as HTTP does
   * @throws UnreadableException when it is nothing of these
   */
  static String decode(byte[] bytes, Optional<String> told) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return decode(bytes, marked.get());
    }
    Optional<String> declared = told.or(() -> declared(bytes));
    return declared.isEmpty() || isUtf8(bytes)
        ? StrictUtf8.decode(bytes)
        : decode(bytes, charset(declared.get()));
  }

  private static Optional<Charset> marked(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    boolean utf16 = mark == 0xFEFF || mark == 0xFFFE;
    return utf16 ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
  }

  private static Optional<String> declared(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCANNED);
    Matcher found = DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static boolean isUtf8(byte[] bytes) {
    return !decoded(bytes, StandardCharsets.UTF_8, CharBuffer.allocate(bytes.length)).isError();
  }

  /** The charset of that name; the standard reads Latin-1 as the larger one of Windows. */
  private static Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin ? Charset.forName("windows-1252") : charset;
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          "declares the charset \"%s\", which is not known; expected a page in UTF-8"
              .formatted(name));
    }
  }

  private static String decode(byte[] bytes, Charset charset) {
    int size = (int) Math.ceil(bytes.length * (double) charset.newDecoder().maxCharsPerByte());
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(size);
    if (charset.newDecoder().decode(in, out, true).isError()) {
      throw new UnreadableException(
          "neither UTF-8 nor %s, which it declares: byte %d (0x%02X) is not of it"
              .formatted(charset, in.position(), bytes[in.position()]));
    }
    return out.flip().toString();
  }

  private static CoderResult decoded(byte[] bytes, Charset charset, CharBuffer out) {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
  }
}
