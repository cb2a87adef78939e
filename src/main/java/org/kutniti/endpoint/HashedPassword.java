package org.kutniti.endpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.util.security.Credential;

/**
 * A password that nobody can read off: {@code pbkdf2$ITERATIONS$SALT$HASH}, by PBKDF2 (RFC 8018)
 * with HMAC-SHA-512, salt and hash in Base64. Compared in a time that does not depend on how much
 * of it is right.
 */
final class HashedPassword extends Credential {
  private static final long serialVersionUID = 1L;
  private static final Pattern FORM =
      Pattern.compile("pbkdf2\\$(\\d{4,8})\\$([A-Za-z0-9+/]{16,64}=*)\\$([A-Za-z0-9+/]{43,88}=*)");
  private static final int ITERATIONS = 210_000;
  private static final int SALT = 16;
  private static final int BITS = 512;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  /** Of the last right password a digest under a key that this process alone has, or nothing. */
  private transient volatile byte[] seen = {};

  private final byte[] key = random(BITS / Byte.SIZE);

  private HashedPassword(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /** Reads what {@link #toString} wrote; nothing when a text has not that form. */
  static Optional<HashedPassword> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return Optional.of(
        new HashedPassword(
            Integer.parseInt(parts.group(1)),
            base64.decode(parts.group(2)),
            base64.decode(parts.group(3))));
  }

  /** Hashes a password, with a salt of its own. */
  static HashedPassword of(char[] password) {
    byte[] salt = random(SALT);
    return new HashedPassword(ITERATIONS, salt, derive(password, salt, ITERATIONS));
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static byte[] derive(char[] password, byte[] salt, int iterations) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2", e);
    }
  }

  @Override
  public boolean check(Object given) {
    if (!(given instanceof String password) || password.isEmpty()) {
      return false;
    }
    byte[] digest = digest(password);
    if (MessageDigest.isEqual(digest, seen)) {
      return true;
    }
    boolean right = MessageDigest.isEqual(hash, derive(password.toCharArray(), salt, iterations));
    seen = right ? digest : seen;
    return right;
  }

  /** Deriving is slow on purpose; who sends the right password with each request waits once. */
  private byte[] digest(String password) {
    try {
      Mac mac = Mac.getInstance("HmacSHA512");
      mac.init(new SecretKeySpec(key, "HmacSHA512"));
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC", e);
    }
  }

  /** As it stands in a file of passwords. */
  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "$",
        "pbkdf2",
        Integer.toString(iterations),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HashedPassword that
        && iterations == that.iterations
        && Arrays.equals(salt, that.salt)
        && MessageDigest.isEqual(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(salt);
  }
}
