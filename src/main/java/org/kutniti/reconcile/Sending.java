package org.kutniti.reconcile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends answers. */
final class Sending {
  private Sending() {}

  /**
   * JSON, or a script that hands it to a function. The comment before it keeps others from taking
   * the answer for something else that begins with a name they chose.
   */
  static void json(HttpServletResponse response, String json, Optional<String> callback)
      throws IOException {
    String type =
        callback.isPresent() ? "application/javascript;charset=utf-8" : "application/json";
    send(response, type, callback.map(name -> "/**/" + name + "(" + json + ");").orElse(json));
  }

  static void html(HttpServletResponse response, String html) throws IOException {
    send(response, "text/html;charset=utf-8", html);
  }

  private static void send(HttpServletResponse response, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept-Language");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
