package org.kutniti.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service elsewhere that speaks the Reconciliation Service API, of version 0.2 or 1.0 as its
 * manifest says. It is asked only for what is not in the cache.
 */
public final class RemoteReconciler implements Candidates {
  private static final JsonMapper JSON = new JsonMapper();

  /** Services take more, but none has to. */
  private static final int BATCH = 10;

  private final URI service;
  private final PoliteHttp http;
  private final AnswerCache cache;
  private RemoteProtocol protocol;

  /**
   * A service; nothing is sent before candidates are asked for.
   *
   * @param cache the folder in which its answers are kept
   * @param fresh whether to ask again for what is in there
   */
  public RemoteReconciler(
      URI service, Courtesy courtesy, Path cache, boolean fresh, Waiting waiting) {
    this.service = service;
    this.http = new PoliteHttp(courtesy, waiting, InstantSource.system());
    this.cache = new AnswerCache(cache, fresh);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ServiceException when it does not answer; what it answered before is in the cache
   */
  @Override
  public List<List<Candidate>> of(List<Wanted> wanted) {
    List<Wanted> unknown = wanted.stream().distinct().filter(w -> cached(w).isEmpty()).toList();
    List<JsonNode> asked = new ArrayList<>();
    for (int from = 0; from < unknown.size(); from += BATCH) {
      List<Wanted> batch = unknown.subList(from, Math.min(from + BATCH, unknown.size()));
      List<JsonNode> answers = ask(batch);
      for (int i = 0; i < batch.size(); i++) {
        cache.put(question(batch.get(i)), answers.get(i).toString());
      }
      asked.addAll(answers);
    }
    return wanted.stream()
        .map(
            w -> {
              int at = unknown.indexOf(w);
              return read(at < 0 ? cached(w).orElseThrow() : asked.get(at));
            })
        .toList();
  }

  private Optional<JsonNode> cached(Wanted wanted) {
    return cache.get(question(wanted)).map(this::tree);
  }

  private String question(Wanted wanted) {
    return service + "\n" + RemoteProtocol.CURRENT.query(wanted);
  }

  private List<JsonNode> ask(List<Wanted> batch) {
    if (protocol == null) {
      protocol = RemoteProtocol.of(tree(http.get(service)));
    }
    String answer = http.post(protocol.uri(service), protocol.type(), protocol.body(batch));
    List<JsonNode> results = protocol.results(tree(answer), batch.size());
    if (results.size() != batch.size()) {
      throw new ServiceException(
          "%s: %d answers to %d queries".formatted(service, results.size(), batch.size()));
    }
    return results;
  }

  private JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new ServiceException(service + ": no JSON: " + e.getOriginalMessage());
    }
  }

  /** Candidates without an id or a name are none. */
  private static List<Candidate> read(JsonNode candidates) {
    List<Candidate> read = new ArrayList<>();
    for (JsonNode each : candidates) {
      if (!each.path("id").asText().isEmpty() && !each.path("name").asText().isEmpty()) {
        read.add(candidate(each));
      }
    }
    return read;
  }

  private static Candidate candidate(JsonNode given) {
    List<String> types = new ArrayList<>();
    given.path("type").forEach(t -> types.add(t.isTextual() ? t.asText() : t.path("id").asText()));
    return new Candidate(
        given.path("id").asText(),
        given.path("name").asText(),
        given.path("lang").asText(),
        given.path("description").asText(),
        types,
        given.path("score").asDouble(),
        given.path("match").asBoolean());
  }
}
