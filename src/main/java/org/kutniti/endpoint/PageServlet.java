package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kutniti.http.Problem;

/** The pages: a fixed list of files from the class path, so that no path can lead elsewhere. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/web/";
  private static final String HTML = "text/html;charset=utf-8";

  private static final Map<String, String> ROUTES =
      Map.ofEntries(
          Map.entry("/", "index.html"),
          Map.entry("/pair", "pair.html"),
          Map.entry("/query", "query.html"),
          Map.entry("/map", "map.html"),
          Map.entry("/graph", "graph.html"),
          Map.entry("/try", "try.html"),
          Map.entry("/about", "about.html"));

  private static final Map<String, Optional<Representation>> READ = new ConcurrentHashMap<>();

  /** The paths that are served. */
  static Set<String> paths() {
    return ROUTES.keySet();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(ROUTES.get(request.getRequestURI()), request, response);
  }

  /** Sends the file of that name in the folder of the pages, or 404 when it is not there. */
  static void send(String file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Representation> page =
        Optional.ofNullable(file).flatMap(name -> READ.computeIfAbsent(name, PageServlet::read));
    page.orElseThrow(() -> Problem.of(HttpServletResponse.SC_NOT_FOUND, "").thrown())
        .send(request, response);
  }

  private static Optional<Representation> read(String name) {
    try (InputStream in = PageServlet.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(Representation.of(HTML, in.readAllBytes()));
    } catch (IOException e) {
      throw new EndpointException(name + ": the page cannot be read", e);
    }
  }
}
