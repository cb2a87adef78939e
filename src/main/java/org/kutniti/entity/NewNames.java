package org.kutniti.entity;

import java.util.HashMap;
import java.util.Map;
import org.kutniti.entity.EntityReader.Placed;

/**
 * A row that names an entity of another file in further languages.
 *
 * @param id the entity's
 * @param names by language tag; they take the place of what the entity had in that language
 */
record NewNames(String id, Map<String, Names> names, String file, int line) {
  /** Gives them to the entity, or notes that there is none. */
  void addTo(Map<String, Placed> entities, Problems problems) {
    Placed placed = entities.get(id);
    if (placed == null) {
      problems.add(file, line, "names " + id + ", which no row has as its id");
    } else {
      entities.put(id, new Placed(named(placed.entity()), placed.file(), placed.line()));
    }
  }

  private Entity named(Entity entity) {
    Map<String, Names> all = new HashMap<>(entity.names());
    all.putAll(names);
    return new Entity(
        entity.id(),
        entity.type(),
        entity.state(),
        entity.capital(),
        entity.years(),
        entity.place(),
        entity.offices(),
        all);
  }
}
