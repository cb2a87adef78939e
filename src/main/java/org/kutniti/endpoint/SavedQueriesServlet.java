package org.kutniti.endpoint;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The saved queries: all as JSON at the root, one as SPARQL at {@code /NAME.rq}. */
final class SavedQueriesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient SavedQueries queries;
  private final transient JsonMapper json = new JsonMapper();

  SavedQueriesServlet(SavedQueries queries) {
    this.queries = queries;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    if (path.equals("/")) {
      send(response, "application/json", json.writeValueAsBytes(queries.all()));
      return;
    }
    Optional<SavedQuery> query = queries.find(path.substring(1));
    if (query.isPresent()) {
      byte[] text = query.get().text().getBytes(StandardCharsets.UTF_8);
      send(response, "application/sparql-query", text);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(HttpServletResponse response, String type, byte[] body)
      throws IOException {
    response.setContentType(type + ";charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
