package org.kutniti.commands;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.kutniti.text.Document;

/**
 * Tells whether a document would be read as it was before: equal for the same document, the same
 * knowledge and the same names, and for nothing else.
 */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The fingerprint of a document.
   *
   * @param knowledge the version of what it is read with
   * @param base what minted names start with
   */
  static String of(Document document, String knowledge, String base) {
    return new Fingerprint()
        .with(knowledge)
        .with(base)
        .with(document.id())
        .with(document.text())
        .with(document.title())
        .with(document.url())
        .with(document.published())
        .with(document.language())
        .hex();
  }

  /** The fingerprint of a text that stands for itself. */
  static String of(String text) {
    return new Fingerprint().with(text).hex();
  }

  private Fingerprint with(Optional<String> part) {
    digest.update((byte) (part.isPresent() ? 1 : 0));
    return part.map(this::with).orElse(this);
  }

  /** The length goes before the part, so that no two parts can pass for two others. */
  private Fingerprint with(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
