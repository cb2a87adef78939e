package org.kutniti.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kutniti.entity.Entity;
import org.kutniti.search.KnownName;

/** Things as JSON, as both versions of the Reconciliation Service API write them. */
final class Answers {
  private Answers() {}

  static void candidates(ArrayNode array, List<Candidate> all, Holdings service, Labels labels) {
    for (Candidate candidate : all) {
      ObjectNode object = array.addObject().put("id", candidate.id()).put("name", candidate.name());
      if (!candidate.description().isEmpty()) {
        object.put("description", candidate.description());
      }
      object.put("score", candidate.score()).put("match", candidate.match());
      ArrayNode types = object.putArray("type");
      candidate.types().forEach(t -> nameOfType(types.addObject(), service, t, labels));
    }
  }

  /** The same, where it can be told in which language a name is written. */
  static void draftCandidates(
      ArrayNode array, List<Candidate> all, Holdings service, Labels labels) {
    candidates(array, all, service, labels);
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).language().isEmpty()) {
        ((ObjectNode) array.get(i)).put("lang", all.get(i).language());
      }
    }
  }

  private static void nameOfType(ObjectNode object, Holdings service, String type, Labels labels) {
    object.put("id", type).put("name", service.typeName(type, labels));
  }

  static void type(ObjectNode object, Holdings service, String type, Labels labels) {
    nameOfType(object, service, type, labels);
    String above = service.ontology().kind(type);
    ArrayNode broader = object.putArray("broader");
    if (!above.equals(type)) {
      nameOfType(broader.addObject(), service, above, labels);
    }
  }

  static void property(ObjectNode object, Property property, Labels labels) {
    object.put("id", property.id());
    object.put("name", labels.of(property.labels()).map(Labels.Label::text).orElse(property.id()));
    if (!property.also().isEmpty()) {
      object.put("description", String.join(", ", property.also()));
    }
  }

  /**
   * Somebody whom a service suggests.
   *
   * @param name the one by which it was found
   */
  static void entity(ObjectNode object, KnownName name, Holdings service, Labels labels) {
    Entity entity = name.entity();
    Labels shown = labels.first(name.language());
    object.put("id", entity.id()).put("name", shown.of(entity).text());
    String notes = EntityNotes.of(entity, service.catalog(), shown);
    if (!notes.isEmpty()) {
      object.put("description", notes);
    }
    nameOfType(object.putArray("notable").addObject(), service, entity.type(), labels);
  }
}
