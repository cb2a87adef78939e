package org.kutniti.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Lets pages of other origins read (CORS, Fetch standard), without credentials. Where things can be
 * changed, other origins have no business: there a browser's own login could be abused.
 */
public final class SharingFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String EXPOSED =
      "ETag, Link, Location, Vary, X-Request-Id, X-Result-Limit, Retry-After";
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";
  private static final String A_DAY = "86400";

  private final transient Set<String> guarded;

  /**
   * Takes the first segments of the paths at which things can be changed, such as {@code /update}.
   */
  public SharingFilter(Set<String> guarded) {
    this.guarded = Set.copyOf(guarded);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isGuarded(request)) {
      if (isForeign(request)) {
        throw Problem.of(
                HttpServletResponse.SC_FORBIDDEN, "Changes are not taken from pages elsewhere.")
            .thrown();
      }
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    if (isPreflight(request)) {
      response.setHeader("Access-Control-Allow-Methods", METHODS);
      response.setHeader(
          "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, X-Request-Id");
      response.setHeader("Access-Control-Max-Age", A_DAY);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isGuarded(HttpServletRequest request) {
    String path = RequestPath.of(request);
    return guarded.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
  }

  private static boolean isPreflight(HttpServletRequest request) {
    return request.getMethod().equals("OPTIONS")
        && request.getHeader("Access-Control-Request-Method") != null;
  }

  private static boolean isForeign(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return origin != null && !host(origin).equals(request.getHeader("Host"));
  }

  private static String host(String origin) {
    try {
      return String.valueOf(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException notAnOrigin) {
      return "";
    }
  }
}
