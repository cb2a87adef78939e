package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.riot.RiotException;
import org.eclipse.jetty.http.HttpStatus;
import org.kutniti.http.Problem;
import org.kutniti.store.GraphChanges;
import org.kutniti.store.StoreException;

/**
 * Takes whole graphs from a build that runs elsewhere. GET tells the fingerprint of each graph, a
 * line each; POST replaces graphs by those in a body of N-Quads, all in one transaction, so that
 * nobody sees half a document; DELETE removes those that the body names, a line each.
 */
final class AdministrationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SCHEME = "Bearer ";

  private final transient Administration administration;

  AdministrationServlet(Administration administration) {
    this.administration = administration;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, jakarta.servlet.ServletException {
    if (!isAllowed(request)) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"Kutniti\"");
      throw Problem.of(HttpStatus.UNAUTHORIZED_401, "Expected the token of this server.").thrown();
    }
    try {
      super.service(request, response);
    } catch (StoreException e) {
      throw Problem.of(HttpStatus.INSUFFICIENT_STORAGE_507, e.getMessage()).thrown();
    }
  }

  /** Takes as long for a wrong token as for the right one. */
  private boolean isAllowed(HttpServletRequest request) {
    byte[] expected = (SCHEME + administration.token()).getBytes(StandardCharsets.UTF_8);
    byte[] given =
        String.valueOf(request.getHeader("Authorization")).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, given);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String lines =
        administration.store().fingerprints().entrySet().stream()
            .map(graph -> graph.getKey() + "\t" + graph.getValue() + "\n")
            .collect(Collectors.joining());
    response.setContentType("text/tab-separated-values;charset=utf-8");
    response.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals(Administration.SETTLED)) {
      administration.settled().run();
    } else {
      replace(request);
    }
    response.setStatus(HttpStatus.NO_CONTENT_204);
  }

  private void replace(HttpServletRequest request) throws IOException {
    try {
      GraphChanges changes = GraphChanges.read(request.getInputStream());
      administration.store().write(changes::apply);
    } catch (RiotException | IllegalArgumentException e) {
      throw Problem.of(HttpStatus.BAD_REQUEST_400, e.getMessage()).thrown();
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readAllBytes();
    List<String> graphs = new String(body, StandardCharsets.UTF_8).lines().toList();
    administration.store().write(batch -> graphs.forEach(batch::remove));
    response.setStatus(HttpStatus.NO_CONTENT_204);
  }
}
