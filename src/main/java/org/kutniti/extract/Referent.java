package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Entity;

/**
 * Whom or what the words mean.
 *
 * @param type class of the ontology
 * @param name as the document writes it
 * @param entities who it may be; one when it is certain, none when nobody is known
 * @param place the city that stood for it in the text
 * @param state the state that a person serves
 * @param said whether the document itself says that state; if not, it is what the data tell of the
 *     likeliest of the entities
 */
public record Referent(
    String type,
    String name,
    List<Entity> entities,
    Optional<Referent> place,
    Optional<Referent> state,
    boolean said) {
  public Referent {
    entities = List.copyOf(entities);
  }

  /** One of whom the text says no more than the name. */
  public static Referent of(String type, String name, List<Entity> entities) {
    return new Referent(type, name, entities, Optional.empty(), Optional.empty(), false);
  }

  /** The same, with the city that stood for it in the text. */
  Referent through(Referent city) {
    return new Referent(type, name, entities, Optional.of(city), Optional.empty(), false);
  }

  /** The same person, of whom the document elsewhere tells whom he serves. */
  Referent serving(Optional<Referent> served) {
    return new Referent(type, name, entities, place, served, said);
  }

  /** Whether both mean the same, as far as one can tell. */
  public boolean isSame(Referent other) {
    return entities.isEmpty() && other.entities.isEmpty()
        ? name.equals(other.name)
        : entities.equals(other.entities);
  }

  /** The id of the state that the document itself says the person serves. */
  public Optional<String> stateSaid() {
    return state.filter(s -> said).flatMap(Referent::certain).map(Entity::id);
  }

  /** The one entity that it is for certain. */
  public Optional<Entity> certain() {
    return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
  }
}
