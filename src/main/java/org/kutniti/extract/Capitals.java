package org.kutniti.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Types;

/** Whose capital a city was: Moscow stood for the Soviet Union when there was one. */
final class Capitals {
  private final Map<String, List<Entity>> formerByCity = new HashMap<>();

  Capitals(EntityCatalog catalog) {
    for (Entity entity : catalog.all()) {
      if (entity.type().equals(Types.FORMER_STATE)) {
        entity
            .capital()
            .ifPresent(c -> formerByCity.computeIfAbsent(c, k -> new ArrayList<>()).add(entity));
      }
    }
  }

  /** The one state of the past whose capital the city was in the year of a date. */
  Optional<Entity> formerState(Entity city, When when) {
    OptionalInt year = when.exactYear();
    return year.isPresent() ? formerState(city, year.getAsInt()) : Optional.empty();
  }

  /** All states of the past whose capital the city was. */
  List<Entity> formerStates(Entity city) {
    return formerByCity.getOrDefault(city.id(), List.of());
  }

  private Optional<Entity> formerState(Entity city, int year) {
    List<Entity> then = formerStates(city).stream().filter(s -> s.years().contains(year)).toList();
    return then.size() == 1 ? Optional.of(then.get(0)) : Optional.empty();
  }
}
