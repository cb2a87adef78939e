package org.kutniti.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where a request goes, whichever servlet answers it. */
final class RequestPath {
  private RequestPath() {}

  /** The decoded path, with a slash at the beginning and without the query. */
  static String of(HttpServletRequest request) {
    return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
  }
}
