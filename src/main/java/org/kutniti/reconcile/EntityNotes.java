package org.kutniti.reconcile;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Years;

/** What tells an entity from its namesakes, in few words. */
final class EntityNotes {
  private static final String PARTED = " · ";

  private EntityNotes() {}

  /** Its names in other languages, the state that it belongs to, and its years. */
  static String of(Entity entity, EntityCatalog catalog, Labels shown) {
    String own = shown.of(entity).text();
    Stream<String> others =
        new TreeMap<>(entity.names())
            .values().stream().map(n -> n.label()).filter(l -> !l.isEmpty() && !l.equals(own));
    Stream<String> state =
        entity.state().flatMap(catalog::byId).map(s -> shown.of(s).text()).stream();
    return String.join(
        PARTED, Stream.of(others, state, years(entity.years()).stream()).flatMap(s -> s).toList());
  }

  private static List<String> years(Years years) {
    if (years.equals(Years.ALWAYS)) {
      return List.of();
    }
    String first = years.first() == Integer.MIN_VALUE ? "" : Integer.toString(years.first());
    String last = years.last() == Integer.MAX_VALUE ? "" : Integer.toString(years.last());
    return List.of(first + "–" + last);
  }
}
