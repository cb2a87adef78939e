package org.kutniti.fact;

import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.link.Link;

/**
 * One participant of a fact.
 *
 * @param name the fullest name that the document itself uses, in the nominative
 * @param language the tag of the language that the name is written in
 * @param type local name of its class in the ontology
 * @param entity the entity, only where it is certain; it may have a local id
 * @param candidates entities it may be, where none is certain; best first
 * @param link how that was decided
 * @param served id of the state that the document says a person serves
 */
public record Argument(
    String name,
    String language,
    String type,
    Optional<Entity> entity,
    List<Entity> candidates,
    Link link,
    Optional<String> served) {
  public Argument {
    candidates = List.copyOf(candidates);
  }

  /** One of whom it is not told how it was linked. */
  public Argument(
      String name, String language, String type, Optional<Entity> entity, List<Entity> candidates) {
    this(name, language, type, entity, candidates, Link.NONE, Optional.empty());
  }
}
