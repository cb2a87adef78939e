package org.kutniti.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;

/** RDF4J's engine over its LMDB store, behind the JDK's own HTTP server. */
public final class BareRdf4j {
  private static final int THREADS = 32;
  private static final String QUERY = "query=";

  private BareRdf4j() {}

  /**
   * Loads what is not loaded yet and serves until it is stopped.
   *
   * @param args the folder of the store, N-Quads to load when it is new, the port
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    boolean fresh = !Files.exists(folder);
    SailRepository repository = new SailRepository(new LmdbStore(folder.toFile()));
    if (fresh) {
      load(repository, Path.of(args[1]));
    }
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[2]));
    HttpServer server = HttpServer.create(address, 0);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.createContext("/sparql", exchange -> answer(repository, exchange));
    server.start();
    System.out.println("ready");
  }

  private static void load(SailRepository repository, Path quads) throws IOException {
    try (RepositoryConnection connection = repository.getConnection();
        InputStream in = new BufferedInputStream(Files.newInputStream(quads))) {
      connection.add(in, "urn:x:", RDFFormat.NQUADS);
    }
  }

  private static void answer(SailRepository repository, HttpExchange exchange) throws IOException {
    String raw = exchange.getRequestURI().getRawQuery();
    String query =
        URLDecoder.decode(
            raw.substring(raw.indexOf(QUERY) + QUERY.length()), StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(200, 0);
    try (RepositoryConnection connection = repository.getConnection();
        OutputStream out = exchange.getResponseBody()) {
      connection.prepareTupleQuery(query).evaluate(new SPARQLResultsJSONWriter(out));
    }
  }
}
