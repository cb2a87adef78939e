package org.kutniti.fact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in hexadecimal. */
public final class Digest {
  private Digest() {}

  /** The digest of a text in UTF-8, 64 hexadecimal digits. */
  public static String of(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The digest of a list: it changes with any part, with their order, and with where one ends. */
  public static String of(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] octets = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(octets.length).flip());
      digest.update(octets);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A new digest, SHA-256, for what comes in pieces. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
