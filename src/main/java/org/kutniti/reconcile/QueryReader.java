package org.kutniti.reconcile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kutniti.http.Problem;
import org.kutniti.http.ProblemException;
import org.kutniti.reconcile.Constraint.Quantifier;

/** Reads batches of queries, in both versions of the Reconciliation Service API. */
final class QueryReader {
  /** So many queries are taken at a time. */
  static final int BATCH = 200;

  private static final JsonMapper JSON = new JsonMapper();
  private static final int LIMIT_AT_MOST = 100;
  private static final int NAME_AT_MOST = 1000;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  private QueryReader() {}

  /** JSON as it was sent. */
  static JsonNode tree(String json) {
    try {
      JsonNode tree = JSON.readTree(json);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
    throw bad("Expected a JSON object.");
  }

  /** What is nested too deep or too long has no place. */
  private static ProblemException broken(JsonProcessingException e) {
    String detail = "Broken JSON: " + e.getOriginalMessage();
    JsonLocation place = e.getLocation();
    return place == null
        ? bad(detail)
        : Problem.at(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), detail)
            .thrown();
  }

  /** The queries of version 0.2, by the keys that the answers are to have. */
  static Map<String, Wanted> current(JsonNode batch) {
    checkSize(batch.size());
    Map<String, Wanted> queries = new LinkedHashMap<>();
    batch.properties().forEach(q -> queries.put(q.getKey(), currentQuery(q.getValue())));
    return queries;
  }

  /** One query of version 0.2. */
  static Wanted currentQuery(JsonNode query) {
    List<String> names = texts(query.path("query"));
    List<Constraint> constraints = new ArrayList<>();
    for (JsonNode property : query.path("properties")) {
      constraints.add(
          new Constraint(text(property, "pid"), texts(property.path("v")), false, Quantifier.ANY));
    }
    if (names.isEmpty() && constraints.isEmpty()) {
      throw bad("A query has neither \"query\" nor \"properties\".");
    }
    List<String> types = texts(query.path("type"));
    return new Wanted(names, List.of(), types, constraints, limit(query), Optional.empty());
  }

  /** The queries of version 1.0, in the order of the answers. */
  static List<Wanted> draft(JsonNode batch) {
    JsonNode queries = batch.path("queries");
    if (!queries.isArray()) {
      throw bad("Expected an array \"queries\".");
    }
    checkSize(queries.size());
    List<Wanted> all = new ArrayList<>();
    queries.forEach(query -> all.add(draftQuery(query)));
    return all;
  }

  private static Wanted draftQuery(JsonNode query) {
    JsonNode conditions = query.path("conditions");
    if (!conditions.isArray() || conditions.isEmpty()) {
      throw bad("A query has no \"conditions\".");
    }
    List<String> names = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    for (JsonNode condition : conditions) {
      List<String> values = texts(condition.path("propertyValue"));
      switch (text(condition, "matchType")) {
        case "name" -> names.addAll(values);
        case "id" -> ids.addAll(values);
        case "property" -> constraints.add(constraint(condition, values));
        default -> throw bad("\"matchType\": expected name, id or property.");
      }
    }
    Optional<String> language =
        Optional.of(query.path("lang").asText()).filter(tag -> !tag.isEmpty());
    return new Wanted(names, ids, texts(query.path("type")), constraints, limit(query), language);
  }

  private static Constraint constraint(JsonNode condition, List<String> values) {
    String quantifier = condition.path("matchQuantifier").asText("any");
    try {
      return new Constraint(
          text(condition, "propertyId"),
          values,
          condition.path("required").asBoolean(),
          Quantifier.valueOf(quantifier.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw bad("\"matchQuantifier\": expected any, all or none.");
    }
  }

  private static int limit(JsonNode query) {
    JsonNode limit = query.path("limit");
    if (limit.isMissingNode() || limit.isNull()) {
      return Wanted.USUAL_LIMIT;
    }
    if (limit.asInt() < 1) {
      throw bad("\"limit\": expected a number from 1 up.");
    }
    return Math.min(limit.asInt(), LIMIT_AT_MOST);
  }

  /** One value or several; of an entity that is known its id. */
  private static List<String> texts(JsonNode given) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : given.isArray() ? given : List.of(given)) {
      String text = value.isObject() ? text(value, "id") : value.asText("").strip();
      if (text.length() > NAME_AT_MOST) {
        throw bad("A value has more than " + NAME_AT_MOST + " characters.");
      }
      if (!text.isEmpty() && !value.isNull()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isTextual() || value.asText().isEmpty()) {
      throw bad("Expected a text \"" + field + "\".");
    }
    return value.asText();
  }

  private static void checkSize(int queries) {
    if (queries > BATCH) {
      throw Problem.of(TOO_LARGE, "At most " + BATCH + " queries are taken at a time.").thrown();
    }
  }

  static ProblemException bad(String detail) {
    return Problem.of(BAD_REQUEST, detail).thrown();
  }
}
