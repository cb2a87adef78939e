package org.kutniti.endpoint;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.dump.OwnContexts;

/**
 * Serves a dataset over HTTP: SPARQL 1.2 queries at {@code /sparql}, the graph store protocol at
 * {@code /data}, the saved queries at {@code /queries} and a page at the root. Nothing can be
 * changed over it, and queries reach no other server and no file.
 */
public final class Endpoint implements AutoCloseable {
  private final FusekiServer server;
  private final EndpointSettings settings;

  private Endpoint(FusekiServer server, EndpointSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /**
   * Starts to serve graphs alone, and returns at once.
   *
   * @throws EndpointException when the port is in use or the host is none of this machine's
   */
  public static Endpoint start(DatasetGraph data, EndpointSettings settings) {
    return start(Publication.of(data), settings);
  }

  /**
   * Starts to serve, and returns at once.
   *
   * @throws EndpointException when the port is in use or the host is none of this machine's
   */
  public static Endpoint start(Publication publication, EndpointSettings settings) {
    return start(publication, settings, Optional.empty());
  }

  /**
   * Starts to serve what builds elsewhere may change, and returns at once.
   *
   * @throws EndpointException when the port is in use or the host is none of this machine's
   */
  public static Endpoint start(
      Publication publication, EndpointSettings settings, Optional<Administration> builds) {
    OwnContexts.only();
    Restrictions.apply(publication.data().getContext(), settings);
    FusekiServer server = Routes.of(publication, settings, builds).build();
    JettySetup.apply(server, settings);
    try {
      return new Endpoint(server.start(), settings);
    } catch (FusekiException e) {
      server.stop();
      throw failure(e, settings);
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

  /**
   * Answers the first page and query to itself, so that nobody has to wait for theirs.
   *
   * @throws UncheckedIOException when this process cannot reach its own server
   */
  public void warm() {
    FirstAnswers.of(url());
  }

  /**
   * Answers what the second page may take, as {@link #warm} does; it may take seconds.
   *
   * @throws UncheckedIOException when this process cannot reach its own server
   */
  public void warmMaps() {
    FirstAnswers.ofMaps(url());
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
