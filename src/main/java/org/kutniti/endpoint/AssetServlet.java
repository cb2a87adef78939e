package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kutniti.http.Problem;

/**
 * What the pages are made of: scripts, styles, fonts and shapes from the class path, and under
 * {@code lib/} the modules of WebJars. A browser keeps them and asks whether they are still the
 * same.
 */
final class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Where it is to be mounted. */
  static final String PATHS = "/assets/*";

  private static final String FOLDER = "/web/assets";
  private static final String MODULES = "/lib/";
  private static final Pattern PATH = Pattern.compile("(?:/[a-z0-9_-]+)+\\.[a-z0-9]+");

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=utf-8",
          "woff2", "font/woff2");

  private final transient WebJarModules modules = new WebJarModules("/assets" + MODULES);
  private final transient Map<String, Representation> sent = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Representation> asset = find(request.getPathInfo());
    asset
        .orElseThrow(() -> Problem.of(HttpServletResponse.SC_NOT_FOUND, "").thrown())
        .send(request, response);
  }

  private Optional<Representation> find(String path) throws IOException {
    if (path == null || !PATH.matcher(path).matches() || !TYPES.containsKey(ending(path))) {
      return Optional.empty();
    }
    Representation known = sent.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Representation> read =
        read(path).map(bytes -> Representation.of(TYPES.get(ending(path)), bytes));
    read.ifPresent(asset -> sent.put(path, asset));
    return read;
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private Optional<byte[]> read(String path) throws IOException {
    if (path.startsWith(MODULES)) {
      String name = path.substring(MODULES.length(), path.lastIndexOf('.'));
      return modules.find(name).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
    try (InputStream in = AssetServlet.class.getResourceAsStream(FOLDER + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
