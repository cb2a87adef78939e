package org.kutniti.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses requests whose body is too large: at once where they say so, else when it shows. */
public final class SizeFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** What a refused request still sends is read, or the server breaks the connection off. */
  private static final int UNREAD_AT_MOST = 1 << 20;

  private static final String FORM = "application/x-www-form-urlencoded";

  private final long limit;

  /** Takes the largest body that is read, in bytes. */
  public SizeFilter(long limit) {
    this.limit = limit;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      if (request.getContentLengthLong() > limit || isTooLargeForm(request)) {
        ProblemFilter.explain(request, tooLarge());
      } else {
        chain.doFilter(new LimitedRequest(request, limit, this::tooLarge), response);
      }
    } finally {
      request.getInputStream().skip(UNREAD_AT_MOST);
    }
  }

  /** Forms are read by the server itself, which has the same limit and an exception of its own. */
  private static boolean isTooLargeForm(HttpServletRequest request) {
    try {
      return String.valueOf(request.getContentType()).startsWith(FORM)
          && request.getParameterMap() == null;
    } catch (RuntimeException e) {
      if (request.getContentLengthLong() >= 0) {
        throw Problem.of(HttpServletResponse.SC_BAD_REQUEST, "The form cannot be read.").thrown();
      }
      return true;
    }
  }

  private Problem tooLarge() {
    return Problem.of(
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "The request is too large; %,d bytes are taken.".formatted(limit));
  }
}
