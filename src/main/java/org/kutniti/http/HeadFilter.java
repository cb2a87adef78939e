package org.kutniti.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * HEAD is answered as GET is; the server itself leaves out the body. TRACE, which would show a page
 * what the browser sends, is not answered.
 */
public final class HeadFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("TRACE")) {
      throw Problem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "").thrown();
    }
    chain.doFilter(request.getMethod().equals("HEAD") ? asGet(request) : request, response);
  }

  private static HttpServletRequest asGet(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
