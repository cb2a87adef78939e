package org.kutniti.commands;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.endpoint.Administration;
import org.kutniti.store.GraphChanges;

/** A server that was started with a token, and goes on answering meanwhile. */
final class ServerTarget implements BuildTarget {
  private static final int QUADS_A_REQUEST = 20_000;
  private static final int SUCCESS = 2;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final String token;
  private GraphChanges pending = new GraphChanges();

  /**
   * Reaches no server yet.
   *
   * @param server its root
   */
  ServerTarget(URI server, String token) {
    this.server = server;
    this.token = token;
  }

  @Override
  public Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new TreeMap<>();
    String lines = send(Administration.GRAPHS, "GET", BodyPublishers.noBody());
    for (String line : (Iterable<String>) lines.lines()::iterator) {
      String[] parts = line.split("\t", 2);
      fingerprints.put(parts[0], parts[1]);
    }
    return fingerprints;
  }

  @Override
  public void replace(String graph, String fingerprint, List<Quad> quads) {
    pending.replace(graph, fingerprint, quads);
    if (pending.size() >= QUADS_A_REQUEST) {
      commit();
    }
  }

  @Override
  public void commit() {
    if (pending.size() > 0) {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      pending.write(lines);
      send(Administration.GRAPHS, "POST", BodyPublishers.ofByteArray(lines.toByteArray()));
      pending = new GraphChanges();
    }
  }

  @Override
  public void abandon() {
    pending = new GraphChanges();
  }

  @Override
  public void remove(Collection<String> graphs) {
    send(Administration.GRAPHS, "DELETE", BodyPublishers.ofString(String.join("\n", graphs)));
  }

  @Override
  public String settle() {
    send(Administration.SETTLED, "POST", BodyPublishers.noBody());
    return "served at " + server;
  }

  private String send(String path, String method, BodyPublisher body) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .method(method, body)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/n-quads")
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 != SUCCESS) {
        throw new CommandException(server + ": " + refusal(response));
      }
      return response.body();
    } catch (IOException e) {
      throw new CommandException(server + ": cannot be reached: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(server + ": interrupted", e);
    }
  }

  private static String refusal(HttpResponse<String> response) {
    return switch (response.statusCode()) {
      case 401 -> "does not know the token of --token-file";
      case 404 -> "takes no builds; expected a server that was started with --token-file";
      default -> "refuses with " + response.statusCode() + ": " + response.body();
    };
  }
}
