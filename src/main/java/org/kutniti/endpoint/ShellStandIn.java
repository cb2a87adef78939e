package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** To be replaced: the page of a resource, whatever the client accepts. */
final class ShellStandIn extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final String page;

  ShellStandIn(String page) {
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageServlet.send(page + ".html", request, response);
  }
}
