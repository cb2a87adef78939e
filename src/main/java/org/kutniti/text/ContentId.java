package org.kutniti.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a document that has no id after what it says. */
final class ContentId {
  private static final int DIGITS = 32;

  private ContentId() {}

  /** The first 32 hexadecimal digits of the SHA-256 of text and address, a NUL between them. */
  static String of(String text, String url) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((text + '\0' + url).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
