package org.kutniti.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the pages, ready to be sent.
 *
 * @param type its media type
 * @param plain as it is
 * @param packed with gzip; empty for what is packed by its own format
 * @param tag its entity tag, which changes with its bytes
 */
record Asset(String type, byte[] plain, byte[] packed, String tag) {
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=utf-8",
          "html", "text/html;charset=utf-8",
          "woff2", "font/woff2");

  /** Makes one of a file's bytes; what it is shows in its name. */
  static Asset of(String name, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    String tag = "\"" + Long.toHexString(sum.getValue()) + Integer.toHexString(bytes.length) + "\"";
    byte[] packed = name.endsWith(".woff2") ? new byte[0] : packed(bytes);
    return new Asset(typeOf(name), bytes, packed, tag);
  }

  static boolean isKnown(String name) {
    return TYPES.containsKey(name.substring(name.lastIndexOf('.') + 1));
  }

  private static String typeOf(String name) {
    return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
