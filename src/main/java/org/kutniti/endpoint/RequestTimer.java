package org.kutniti.endpoint;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.jena.fuseki.metrics.MetricsProvider;

/** Counts requests and how long they take, by what was asked for and how it came out. */
final class RequestTimer extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String OTHER = "other";

  private final transient Set<String> places;

  /** Takes the first segments of paths that are told apart; anybody may ask for any other. */
  RequestTimer(Set<String> places) {
    this.places = Set.copyOf(places);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    MetricsProvider provider = MetricsProvider.getMetricsProvider(request.getServletContext());
    MeterRegistry registry = provider.getMeterRegistry();
    Timer.Sample sample = Timer.start(registry);
    try {
      chain.doFilter(request, response);
    } finally {
      sample.stop(
          registry.timer(
              "http.server.requests",
              "place",
              place(request),
              "status",
              Integer.toString(response.getStatus())));
    }
  }

  private String place(HttpServletRequest request) {
    String[] segments = request.getRequestURI().split("/", 3);
    String first = segments.length > 1 ? segments[1] : "";
    return places.contains(first) ? "/" + first : OTHER;
  }
}
