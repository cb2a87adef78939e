package org.kutniti.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.http.Problem;

/** Tells what entities have for properties (data extension). */
record Extension(Holdings service, Scope scope, Labels labels) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int ASKED_AT_MOST = 20_000;
  private static final int TOO_LARGE = 413;

  /** Version 0.2: rows by id. */
  ObjectNode current(JsonNode query) {
    List<Asked> properties = properties(query);
    ObjectNode answer = JSON.createObjectNode();
    meta(answer.putArray("meta"), properties);
    ObjectNode rows = answer.putObject("rows");
    for (String id : ids(query, properties)) {
      ObjectNode row = rows.putObject(id);
      properties.forEach(p -> values(row.putArray(p.id()), id, p, false));
    }
    return answer;
  }

  /** Version 1.0: rows in the order asked for. */
  ObjectNode draft(JsonNode query) {
    List<Asked> properties = properties(query);
    ObjectNode answer = JSON.createObjectNode();
    meta(answer.putArray("meta"), properties);
    ArrayNode rows = answer.putArray("rows");
    for (String id : ids(query, properties)) {
      ArrayNode row = rows.addObject().put("id", id).putArray("properties");
      properties.forEach(
          p -> values(row.addObject().put("id", p.id()).putArray("values"), id, p, true));
    }
    return answer;
  }

  /** Which properties members of a class may have. */
  ObjectNode proposals(String type, int limit) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode properties = answer.putArray("properties");
    service.properties(type).stream()
        .limit(limit)
        .forEach(p -> Answers.property(properties.addObject(), p, labels));
    return answer.put("type", type).put("limit", limit);
  }

  /** A property under the id by which it was asked for. */
  private record Asked(String id, Optional<Property> property) {}

  private List<Asked> properties(JsonNode query) {
    if (!query.path("ids").isArray() || !query.path("properties").isArray()) {
      throw QueryReader.bad("Expected arrays \"ids\" and \"properties\".");
    }
    List<Asked> properties = new ArrayList<>();
    for (JsonNode property : query.path("properties")) {
      String id = property.path("id").asText();
      if (id.isEmpty()) {
        throw QueryReader.bad("Expected a text \"id\" in each of the \"properties\".");
      }
      properties.add(new Asked(id, service.properties().called(id)));
    }
    return properties;
  }

  private static List<String> ids(JsonNode query, List<Asked> properties) {
    List<String> ids = new ArrayList<>();
    query.path("ids").forEach(id -> ids.add(id.asText()));
    if ((long) ids.size() * properties.size() > ASKED_AT_MOST) {
      throw Problem.of(TOO_LARGE, "At most " + ASKED_AT_MOST + " cells are filled at a time.")
          .thrown();
    }
    return ids;
  }

  private void meta(ArrayNode meta, List<Asked> properties) {
    for (Asked asked : properties) {
      ObjectNode object = meta.addObject().put("id", asked.id());
      object.put(
          "name",
          asked
              .property()
              .flatMap(p -> labels.of(p.labels()))
              .map(Labels.Label::text)
              .orElse(asked.id()));
    }
  }

  private void values(ArrayNode array, String id, Asked asked, boolean languages) {
    Optional<Entity> entity = service.entity(id, scope);
    if (entity.isPresent() && asked.property().isPresent()) {
      service
          .properties()
          .of(entity.get(), asked.property().get())
          .forEach(value -> value(array.addObject(), value, languages));
    }
  }

  private void value(ObjectNode object, Value value, boolean languages) {
    if (value instanceof Value.Whole whole) {
      object.put("int", whole.number());
    } else if (value instanceof Value.Text text) {
      object.put("str", text.text());
      if (languages && !text.language().isEmpty()) {
        object.put("lang", text.language());
      }
    } else if (value instanceof Value.Thing thing) {
      thing(object, thing.id());
    }
  }

  /** An entity that the service does not name by an id is a text. */
  private void thing(ObjectNode object, String id) {
    Optional<Entity> known = service.catalog().byId(id);
    String name = known.map(e -> labels.of(e).text()).orElse(id);
    if (service.entity(id, scope).isPresent()) {
      object.put("id", id).put("name", name);
    } else {
      object.put("str", name);
    }
  }
}
