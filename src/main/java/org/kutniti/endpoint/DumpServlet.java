package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.kutniti.dump.Dump;
import org.kutniti.dump.Format;
import org.kutniti.dump.Profile;

/** The whole data as a file, the same bytes for the same data: {@code /dump.ttl} and so on. */
final class DumpServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Publication publication;

  DumpServlet(Publication publication) {
    this.publication = publication;
  }

  /** Where it is to be mounted. */
  static List<String> paths() {
    return Stream.of(GraphFormat.values()).map(format -> "/dump." + format.ending()).toList();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    GraphFormat format =
        GraphFormat.ofEnding(path.substring(path.lastIndexOf('.') + 1)).orElseThrow();
    Format syntax = Format.of(format.name().toLowerCase(Locale.ROOT)).orElseThrow();
    response.setContentType(new Choice<>(format, format.type()).contentType());
    OutputStream out = response.getOutputStream();
    Map<String, String> prefixes = new TreeMap<>(publication.iris().prefixes());
    prefixes.putAll(publication.ontology().prefixes());
    Dump dump = new Dump(syntax, Profile.FULL, prefixes);
    Txn.executeRead(publication.data(), () -> dump.write(publication.data(), out));
  }
}
