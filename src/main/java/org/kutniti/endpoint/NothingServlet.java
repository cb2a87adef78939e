package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.kutniti.http.Accepted;
import org.kutniti.http.Problem;

/** Where no path leads: somebody with a browser gets a page that says so and where to go on. */
final class NothingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FILE = "nothing.html";

  /** Any path that has no better match; "/" alone is taken by Fuseki. */
  static final String PATH = "/*";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean isLooked =
        request.getMethod().equals("GET") && Accepted.of(request).wantsPage(List.of(Problem.TYPE));
    if (!isLooked) {
      throw Problem.of(HttpServletResponse.SC_NOT_FOUND, "").thrown();
    }
    response.setContentType("text/html;charset=utf-8");
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    PageServlet.send(FILE, request, response);
  }
}
