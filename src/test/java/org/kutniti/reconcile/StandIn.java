package org.kutniti.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A service on this machine that speaks the Reconciliation Service API, and notes who asks what.
 */
public final class StandIn implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final String version;
  private final Queue<Map.Entry<Integer, String>> refusals = new ArrayDeque<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();
  private final List<JsonNode> queries = new CopyOnWriteArrayList<>();
  private int requests;

  /** Speaks one version. */
  public StandIn(String version) throws IOException {
    this.version = version;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Refuses the next request so; an empty text sends no Retry-After. */
  public void refuse(int status, String retryAfter) {
    refusals.add(Map.entry(status, retryAfter));
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/bn/api";
  }

  public List<String> agents() {
    return agents;
  }

  /** The queries that were answered. */
  public List<JsonNode> queries() {
    return queries;
  }

  public int requests() {
    return requests;
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests++;
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map.Entry<Integer, String> refusal = refusals.poll();
    if (refusal != null) {
      if (!refusal.getValue().isEmpty()) {
        exchange.getResponseHeaders().add("Retry-After", refusal.getValue());
      }
      exchange.sendResponseHeaders(refusal.getKey(), -1);
    } else {
      String path = exchange.getRequestURI().getPath();
      byte[] sent =
          answer(exchange.getRequestMethod(), path, body).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(sent.length == 0 ? 404 : 200, sent.length);
      exchange.getResponseBody().write(sent);
    }
    exchange.close();
  }

  private String answer(String method, String path, String body) {
    try {
      if (method.equals("GET")) {
        return "{\"versions\": [\"" + version + "\"], \"name\": \"stand-in\"}";
      }
      if (version.equals("0.2") && path.equals("/bn/api") && body.startsWith("queries=")) {
        return current(JSON.readTree(decoded(body.substring("queries=".length()))));
      }
      return version.equals("1.0-draft") && path.equals("/bn/api/match")
          ? draft(JSON.readTree(body))
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private String current(JsonNode batch) {
    ObjectNode answer = JSON.createObjectNode();
    batch
        .properties()
        .forEach(
            query -> {
              queries.add(query.getValue());
              answer
                  .putObject(query.getKey())
                  .putArray("result")
                  .add(candidate(query.getValue().path("query").asText()));
            });
    return answer.toString();
  }

  private String draft(JsonNode batch) {
    ObjectNode answer = JSON.createObjectNode();
    var results = answer.putArray("results");
    batch
        .path("queries")
        .forEach(
            query -> {
              queries.add(query);
              String name = query.at("/conditions/0/propertyValue").asText();
              results.addObject().putArray("candidates").add(candidate(name));
            });
    return answer.toString();
  }

  private static ObjectNode candidate(String name) {
    ObjectNode candidate = JSON.createObjectNode().put("id", "Q4242").put("name", name);
    candidate.put("score", 87.5).put("match", false).put("description", "stand-in");
    candidate.putArray("type").addObject().put("id", "Q5").put("name", "human");
    return candidate;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
