package org.kutniti.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody or something that facts are about: one row of the entity files.
 *
 * @param id the Wikidata id ({@code Q159}), or a local id ({@code x-andrey-andreyev}) when none is
 *     certain
 * @param type local name of its class in the ontology ({@code State}, {@code City}, …)
 * @param state id of the state it belongs to, for a city its state, for a person the one served
 * @param capital id of the capital, for states; for a seat of government the town it stands in; a
 *     town's own id where a government sits though another town is the capital
 * @param years when it existed, for former states
 * @param place where it lies, for states and towns
 * @param offices offices held as the entity file words them, for persons
 * @param names by language tag
 */
public record Entity(
    String id,
    String type,
    Optional<String> state,
    Optional<String> capital,
    Years years,
    Optional<Coordinates> place,
    String offices,
    Map<String, Names> names) {

  public Entity {
    names = names instanceof LazyNames ? names : Map.copyOf(names);
  }

  /** Asked of two that differ, it need not look further than their ids. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Entity entity && id.equals(entity.id) && told().equals(entity.told());
  }

  private List<Object> told() {
    return List.of(type, state, capital, years, place, offices, names);
  }

  /** By the id, since all the names would take long and tell no more. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Whether the id is one of Wikidata's. */
  public boolean isWikidata() {
    return isWikidataId(id);
  }

  /** Whether an id has the form of Wikidata's. */
  public static boolean isWikidataId(String id) {
    return id.length() > 1 && id.charAt(0) == 'Q' && Character.isDigit(id.charAt(1));
  }

  /** The names in a language, {@link Names#NONE} when it has none. */
  public Names in(String language) {
    return names.getOrDefault(language, Names.NONE);
  }
}
