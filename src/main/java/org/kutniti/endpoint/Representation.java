package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.fact.Digest;

/**
 * An answer whose bytes are known before it is sent, so that a client need not be sent them twice.
 *
 * @param type its media type with the charset
 * @param tag its entity tag (RFC 9110, section 8.8.3), which changes with its bytes
 */
record Representation(String type, byte[] bytes, String tag) {
  private static final int TAG_BYTES = 12;

  /** One whose tag is worked out. */
  static Representation of(String type, byte[] bytes) {
    return new Representation(type, bytes, "\"" + digest(type, bytes) + "\"");
  }

  private static String digest(String type, byte[] bytes) {
    MessageDigest digest = Digest.sha256();
    digest.update(type.getBytes(StandardCharsets.UTF_8));
    byte[] start = Arrays.copyOf(digest.digest(bytes), TAG_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(start);
  }

  /** Sends it, or says that it is what the client has (304). */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (isHad(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** A tag stands for the bytes however they are packed on the way. */
  private boolean isHad(HttpServletRequest request) {
    List<String> had =
        Optional.ofNullable(request.getHeader("If-None-Match")).stream()
            .flatMap(header -> Stream.of(header.split(",")))
            .map(given -> given.strip().replaceFirst("^W/", "").replaceFirst("--gzip\"$", "\""))
            .toList();
    return had.contains("*") || had.contains(tag);
  }
}
