package org.kutniti.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses requests whose body is too large: at once where they say so, else when it shows. */
public final class SizeFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String FORM = "application/x-www-form-urlencoded";

  private static final Problem UNREADABLE =
      Problem.of(HttpServletResponse.SC_BAD_REQUEST, "The parameters cannot be read.");

  private final long usual;
  private final transient Set<String> wide;
  private final long wideLimit;

  /**
   * Takes the largest bodies that are read, in bytes.
   *
   * @param wide paths at which bodies may have {@code wideLimit} bytes instead
   */
  public SizeFilter(long usual, Set<String> wide, long wideLimit) {
    this.usual = usual;
    this.wide = Set.copyOf(wide);
    this.wideLimit = wideLimit;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long limit = wide.contains(request.getRequestURI()) ? wideLimit : usual;
    if (request.getContentLengthLong() > limit) {
      ProblemFilter.explain(request, tooLarge(limit));
    } else if (!hasReadableParameters(request)) {
      boolean streamed = isForm(request) && request.getContentLengthLong() < 0;
      ProblemFilter.explain(request, streamed ? tooLarge(limit) : UNREADABLE);
    } else {
      chain.doFilter(new LimitedRequest(request, limit, () -> tooLarge(limit)), response);
    }
  }

  /** The server itself reads forms, with the same limit and an exception of its own. */
  private static boolean hasReadableParameters(HttpServletRequest request) {
    try {
      return request.getQueryString() == null && !isForm(request)
          || request.getParameterMap() != null;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).startsWith(FORM);
  }

  private static Problem tooLarge(long limit) {
    return Problem.of(
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "The request is too large; %,d bytes are taken.".formatted(limit));
  }
}
