package org.kutniti.reconcile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kutniti.search.KnownName;

/**
 * What may be meant by what somebody has typed so far.
 *
 * @param offset how many to leave out
 * @param limit how many to give at most
 */
record Suggestions(Holdings service, Scope scope, Labels labels, int offset, int limit) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Entities by the beginning of a name, or by id. */
  ObjectNode entities(String prefix, String type) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode result = answer.putArray("result");
    Stream<KnownName> byId =
        service.catalog().byId(prefix).map(e -> new KnownName(e, "", "")).stream();
    Stream<KnownName> byName = service.names().startingWith(prefix).stream();
    page(Stream.concat(byId, byName)
            .filter(n -> scope.has(n.entity()))
            .filter(n -> type.isEmpty() || service.ontology().isA(n.entity().type(), type)))
        .forEach(n -> Answers.entity(result.addObject(), n, service, labels));
    return answer;
  }

  /** Classes by the beginning of a name in any language, or by id. */
  ObjectNode types(String prefix) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode result = answer.putArray("result");
    page(service.types().stream().filter(t -> fits(prefix, t, service.ontology().labels(t))))
        .forEach(t -> Answers.type(result.addObject(), service, t, labels));
    return answer;
  }

  /** Properties by the beginning of a name in any language, or by id. */
  ObjectNode properties(String prefix) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode result = answer.putArray("result");
    page(service.properties().all().stream()
            .filter(p -> p.isCalled(prefix) || fits(prefix, p.id(), p.labels())))
        .forEach(p -> Answers.property(result.addObject(), p, labels));
    return answer;
  }

  private <T> List<T> page(Stream<T> all) {
    return all.skip(offset).limit(limit).toList();
  }

  private static boolean fits(String prefix, String id, Map<String, String> labels) {
    String typed = prefix.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(id), labels.values().stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith(typed) || name.contains(" " + typed));
  }
}
