package org.kutniti.endpoint;

import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.Arrays;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.kutniti.entity.EntityCatalog;

/**
 * Serves a dataset over HTTP: SPARQL 1.2 queries at {@code /sparql}, the graph store protocol at
 * {@code /data}, the saved queries at {@code /queries} and a page at the root. Nothing can be
 * changed over it, and queries reach no other server and no file.
 */
public final class Endpoint implements AutoCloseable {
  /** The server's own 5 MB a response cost more than the answers to most queries. */
  private static final int OUTPUT_BUFFER = 32 << 10;

  private static final int OUTPUT_AGGREGATION = 8 << 10;

  private final FusekiServer server;
  private final EndpointSettings settings;

  private Endpoint(FusekiServer server, EndpointSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /**
   * Starts to serve and returns at once.
   *
   * @throws EndpointException when the port is in use or the host is none of this machine's
   */
  public static Endpoint start(DatasetGraph data, EndpointSettings settings) {
    restrict(data.getContext(), settings);
    FusekiServer server = server(data, settings).build();
    Arrays.stream(server.getJettyServer().getConnectors())
        .map(ServerConnector.class::cast)
        .forEach(connector -> configure(connector, settings.host()));
    try {
      return new Endpoint(server.start(), settings);
    } catch (FusekiException e) {
      server.stop();
      throw failure(e, settings);
    }
  }

  private static void restrict(Context context, EndpointSettings settings) {
    long millis = settings.timeout().toMillis();
    context.set(ARQ.queryTimeout, millis + "," + millis);
    context.set(ARQ.httpServiceAllowed, false);
  }

  private static FusekiServer.Builder server(DatasetGraph data, EndpointSettings settings) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new HeadersFilter())
            .add("/sparql", ServedOperations.queries(data))
            .add("/data", ServedOperations.graphs(data))
            .addServlet("/queries/*", new SavedQueriesServlet(SavedQueries.builtIn()))
            .addServlet(AssetServlet.PATHS, new AssetServlet())
            .addServlet("/search", new SearchStandIn(data))
            .addServlet("/atlas", new AtlasServlet(EntityCatalog::builtIn));
    PageServlet pages = new PageServlet();
    PageServlet.paths().forEach(path -> builder.addServlet(path, pages));
    return builder;
  }

  private static void configure(ServerConnector connector, String host) {
    connector.setHost(host);
    for (ConnectionFactory factory : connector.getConnectionFactories()) {
      if (factory instanceof HttpConnectionFactory http) {
        HttpConfiguration http11 = http.getHttpConfiguration();
        http11.setOutputBufferSize(OUTPUT_BUFFER);
        http11.setOutputAggregationSize(OUTPUT_AGGREGATION);
      }
    }
  }

  private static EndpointException failure(FusekiException failure, EndpointSettings settings) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new EndpointException(
            "port %d of %s cannot be had (%s); choose another with --port"
                .formatted(settings.port(), settings.host(), cause.getMessage()),
            failure);
      }
      if (cause instanceof UnresolvedAddressException) {
        return new EndpointException(
            settings.host() + ": there is no host of that name; choose another with --host",
            failure);
      }
    }
    return new EndpointException("the endpoint cannot start: " + failure.getMessage(), failure);
  }

  /** Where it is reached, ending in a slash. */
  public URI url() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://" + host + ":" + server.getPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void await() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }
}
