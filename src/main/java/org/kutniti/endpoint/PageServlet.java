package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The pages: a fixed list of files from the class path, so that no path can lead elsewhere. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("", "index"),
          Map.entry("entity", "entity"),
          Map.entry("pair", "pair"),
          Map.entry("document", "document"),
          Map.entry("fact", "fact"),
          Map.entry("query", "query"),
          Map.entry("map", "map"),
          Map.entry("graph", "graph"),
          Map.entry("try", "try"),
          Map.entry("about", "about"),
          Map.entry("ontology", "ontology"));

  /** The paths that are served. */
  static List<String> paths() {
    return PAGES.keySet().stream()
        .map(
            page ->
                switch (page) {
                  case "entity", "document", "fact" -> "/" + page + "/*";
                  case "" -> "";
                  default -> "/" + page;
                })
        .toList();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String page = PAGES.get(request.getServletPath().replace("/", ""));
    try (InputStream in = PageServlet.class.getResourceAsStream("/web/" + page + ".html")) {
      AssetServlet.send(Asset.of(page + ".html", in.readAllBytes()), request, response);
    }
  }
}
