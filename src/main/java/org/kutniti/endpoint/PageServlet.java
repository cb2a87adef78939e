package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The pages: a fixed list of files from the class path, so that no path can lead elsewhere. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private record Page(String resource, String type) {}

  private static final Map<String, Page> PAGES =
      Map.of(
          "/", new Page("/web/index.html", "text/html"),
          "/kutniti.css", new Page("/web/kutniti.css", "text/css"),
          "/kutniti.js", new Page("/web/kutniti.js", "text/javascript"));

  /** The paths that are served. */
  static Iterable<String> paths() {
    return PAGES.keySet();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = PAGES.get(request.getRequestURI());
    if (page == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(page.type() + ";charset=utf-8");
    try (InputStream in = PageServlet.class.getResourceAsStream(page.resource())) {
      in.transferTo(response.getOutputStream());
    }
  }
}
