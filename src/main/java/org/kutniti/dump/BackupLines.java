package org.kutniti.dump;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The lines of a backup: those of quads go into a digest, the comment at the end does not. */
final class BackupLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final MessageDigest digest;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long count;
  private String last = "";

  BackupLines(InputStream in, MessageDigest digest) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.digest = digest;
  }

  /** Reads a line of a quad; false when there is none more. */
  boolean next() throws IOException {
    line.reset();
    int read = in.read();
    while (read >= 0) {
      line.write(read);
      if (read == '\n') {
        return taken(line.toByteArray());
      }
      read = in.read();
    }
    return false;
  }

  /** Nothing may come after the comment: a line after it makes the backup one without an end. */
  private boolean taken(byte[] bytes) {
    last = "";
    if (bytes[0] == BackupManifest.COMMENT) {
      last = new String(bytes, StandardCharsets.UTF_8).strip();
    } else {
      digest.update(bytes);
      count++;
    }
    return true;
  }

  long count() {
    return count;
  }

  /** The comment that came last; empty when there is none or something came after it. */
  String last() {
    return last;
  }

  MessageDigest digest() {
    return digest;
  }
}
