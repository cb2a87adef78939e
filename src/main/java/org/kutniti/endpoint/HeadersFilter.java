package org.kutniti.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What holds for every answer: a page may load and run only what this server sends, and HEAD is
 * answered as GET is. The server itself leaves out the body of an answer to HEAD.
 */
final class HeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** What a refused request still sends is read, or the server breaks the connection off. */
  private static final int UNREAD_AT_MOST = 1 << 20;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    chain.doFilter(request.getMethod().equals("HEAD") ? asGet(request) : request, response);
    request.getInputStream().skip(UNREAD_AT_MOST);
  }

  private static ServletRequest asGet(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
