package org.kutniti.endpoint;

import java.util.Arrays;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.kutniti.http.Envelope;
import org.kutniti.http.ProblemErrorHandler;

/** The web server below Fuseki, as we want it. */
final class JettySetup {
  /** The server's own 5 MB a response cost more than the answers to most queries. */
  private static final int OUTPUT_BUFFER = 32 << 10;

  private static final int OUTPUT_AGGREGATION = 8 << 10;

  private static final int PACKED_FROM = 1 << 10;

  private static final long UNREAD_AT_MOST = 64L << 20;

  /** Documents' ids may hold a slash or a percent sign, which their IRIs write as %2F and %25. */
  private static final UriCompliance PATHS =
      UriCompliance.from("DEFAULT,AMBIGUOUS_PATH_SEPARATOR,AMBIGUOUS_PATH_ENCODING");

  private JettySetup() {}

  static void apply(FusekiServer server, EndpointSettings settings) {
    Server jetty = server.getJettyServer();
    Arrays.stream(jetty.getConnectors())
        .map(ServerConnector.class::cast)
        .forEach(connector -> configure(connector, settings.host()));
    ServletContextHandler context = (ServletContextHandler) jetty.getHandler();
    context.setErrorHandler(new ProblemErrorHandler());
    context.setMaxFormContentSize((int) Math.min(settings.limits().request(), Integer.MAX_VALUE));
    context.getServletHandler().setDecodeAmbiguousURIs(true);
    jetty.setErrorHandler(new ProblemErrorHandler());
    jetty.setHandler(
        new HeardOut(
            new ArrivedBodies(new Envelope(packing(context)), settings.limits().request()),
            UNREAD_AT_MOST));
  }

  private static void configure(ServerConnector connector, String host) {
    connector.setHost(host);
    ConnectionBound.apply(connector);
    for (ConnectionFactory factory : connector.getConnectionFactories()) {
      if (factory instanceof HttpConnectionFactory http) {
        HttpConfiguration http11 = http.getHttpConfiguration();
        http11.setOutputBufferSize(OUTPUT_BUFFER);
        http11.setOutputAggregationSize(OUTPUT_AGGREGATION);
        http11.setUriCompliance(PATHS);
      }
    }
  }

  /** Answers are packed for those who ask; requests are taken as they are. */
  private static Handler packing(Handler inner) {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(PACKED_FROM);
    CompressionHandler packing = new CompressionHandler(inner);
    packing.putCompression(gzip);
    packing.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod(HttpMethod.GET.asString())
            .compressIncludeMethod(HttpMethod.POST.asString())
            .decompressExcludePath("/*")
            .build());
    return packing;
  }
}
