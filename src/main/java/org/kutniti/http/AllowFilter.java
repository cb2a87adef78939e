package org.kutniti.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Says with a refused method which ones there are (405 and Allow, RFC 9110, section 15.5.6). */
public final class AllowFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String READING = "GET, HEAD, OPTIONS";

  private final transient Map<String, String> methods;

  /** Takes the methods by path; a path without an entry is there for reading. */
  public AllowFilter(Map<String, String> methods) {
    this.methods = Map.copyOf(methods);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (response.getStatus() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
      response.setHeader("Allow", methods.getOrDefault(RequestPath.of(request), READING));
    }
  }
}
