package org.kutniti.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How queries are written and answers read, in the versions of the Reconciliation Service API. */
enum RemoteProtocol {
  /** Version 0.2 and before: a form with queries by key. */
  CURRENT {
    @Override
    ObjectNode query(Wanted wanted) {
      ObjectNode query = JSON.createObjectNode().put("query", String.join(" ", wanted.names()));
      wanted.types().stream().findFirst().ifPresent(type -> query.put("type", type));
      return query.put("limit", wanted.limit());
    }

    @Override
    URI uri(URI service) {
      return service;
    }

    @Override
    String type() {
      return "application/x-www-form-urlencoded";
    }

    @Override
    String body(List<Wanted> batch) {
      ObjectNode queries = JSON.createObjectNode();
      for (int i = 0; i < batch.size(); i++) {
        queries.set("q" + i, query(batch.get(i)));
      }
      return "queries=" + URLEncoder.encode(queries.toString(), StandardCharsets.UTF_8);
    }

    @Override
    List<JsonNode> results(JsonNode answer, int queries) {
      List<JsonNode> results = new ArrayList<>();
      for (int i = 0; i < queries; i++) {
        results.add(answer.path("q" + i).path("result"));
      }
      return results.stream().filter(JsonNode::isArray).toList();
    }
  },

  /** The draft of version 1.0: JSON with conditions, at a path of its own. */
  DRAFT {
    @Override
    ObjectNode query(Wanted wanted) {
      ObjectNode query = JSON.createObjectNode();
      wanted.types().stream().findFirst().ifPresent(type -> query.put("type", type));
      query.put("limit", wanted.limit());
      wanted.language().ifPresent(language -> query.put("lang", language));
      ArrayNode conditions = query.putArray("conditions");
      wanted
          .names()
          .forEach(n -> conditions.addObject().put("matchType", "name").put("propertyValue", n));
      return query;
    }

    @Override
    URI uri(URI service) {
      return URI.create(service.toString().replaceFirst("/$", "") + "/match");
    }

    @Override
    String type() {
      return "application/json";
    }

    @Override
    String body(List<Wanted> batch) {
      ObjectNode body = JSON.createObjectNode();
      ArrayNode queries = body.putArray("queries");
      batch.forEach(wanted -> queries.add(query(wanted)));
      return body.toString();
    }

    @Override
    List<JsonNode> results(JsonNode answer, int queries) {
      List<JsonNode> results = new ArrayList<>();
      answer.path("results").forEach(result -> results.add(result.path("candidates")));
      return results.stream().filter(JsonNode::isArray).toList();
    }
  };

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> SPOKEN = Set.of("0.1", "0.2");

  /** That of a service with this manifest; the version that most services speak comes first. */
  static RemoteProtocol of(JsonNode manifest) {
    Set<String> versions = new TreeSet<>();
    manifest.path("versions").forEach(version -> versions.add(version.asText()));
    boolean current = versions.isEmpty() || versions.stream().anyMatch(SPOKEN::contains);
    return current ? CURRENT : DRAFT;
  }

  abstract ObjectNode query(Wanted wanted);

  abstract URI uri(URI service);

  abstract String type();

  abstract String body(List<Wanted> batch);

  abstract List<JsonNode> results(JsonNode answer, int queries);
}
