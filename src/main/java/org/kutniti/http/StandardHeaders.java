package org.kutniti.http;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** The headers of every answer: a page may load and run only what this server sends. */
final class StandardHeaders {
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "connect-src 'self'",
          "img-src 'self' data:",
          "font-src 'self' data:",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

  private StandardHeaders() {}

  static void put(HttpFields.Mutable headers, String requestId) {
    HEADERS.forEach(headers::put);
    headers.put(RequestId.HEADER, requestId);
  }
}
