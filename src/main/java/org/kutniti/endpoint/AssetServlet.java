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

  private final transient WebJarModules modules = new WebJarModules("/assets" + MODULES);
  private final transient Map<String, Asset> sent = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Asset> asset = find(request.getPathInfo());
    if (asset.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(asset.get(), request, response);
  }

  private Optional<Asset> find(String path) throws IOException {
    if (path == null || !PATH.matcher(path).matches() || !Asset.isKnown(path)) {
      return Optional.empty();
    }
    Asset known = sent.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Asset> read = read(path).map(bytes -> Asset.of(path, bytes));
    read.ifPresent(asset -> sent.put(path, asset));
    return read;
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

  /** Sends it, packed for those who can unpack, or only says that it has not changed. */
  static void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", asset.tag());
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept-Encoding");
    if (asset.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    boolean packed = asset.packed().length > 0 && takesGzip(request);
    byte[] body = packed ? asset.packed() : asset.plain();
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(asset.type());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean takesGzip(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("").contains("gzip");
  }
}
