package org.kutniti.fact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Names;
import org.kutniti.entity.Years;

/**
 * The entities that decisions name. One that no entity file has is described by all the decisions
 * together, so that it is the same whichever document names it.
 */
final class DecidedEntities {
  private final EntityCatalog catalog;

  private DecidedEntities(EntityCatalog catalog) {
    this.catalog = catalog;
  }

  /** The entities by id. */
  static Map<String, Entity> of(List<Decision> decisions, EntityCatalog catalog) {
    DecidedEntities made = new DecidedEntities(catalog);
    Map<String, List<Decision>> byId =
        decisions.stream()
            .filter(d -> !d.isNobody())
            .sorted(Comparator.comparing(Decision::local).thenComparing(Decision::name))
            .collect(Collectors.groupingBy(Decision::id, TreeMap::new, Collectors.toList()));
    Map<String, Entity> entities = new HashMap<>();
    byId.forEach((id, same) -> entities.put(id, made.entity(id, same)));
    return entities;
  }

  private Entity entity(String id, List<Decision> same) {
    return catalog.byId(id).or(() -> renamed(id, same)).orElseGet(() -> described(id, same));
  }

  /** One that the files have under a local id is the same but for the id. */
  private Optional<Entity> renamed(String id, List<Decision> same) {
    return same.stream()
        .flatMap(d -> catalog.byId(d.local()).stream())
        .findFirst()
        .map(
            e ->
                new Entity(
                    id,
                    e.type(),
                    e.state(),
                    e.capital(),
                    e.years(),
                    e.place(),
                    e.offices(),
                    e.names()));
  }

  private static Entity described(String id, List<Decision> same) {
    Map<String, List<String>> names =
        same.stream()
            .collect(
                Collectors.groupingBy(
                    Decision::language, Collectors.mapping(Decision::name, Collectors.toList())));
    return new Entity(
        id,
        same.get(0).type(),
        Optional.empty(),
        Optional.empty(),
        Years.ALWAYS,
        Optional.empty(),
        "",
        names.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> names(e.getValue()))));
  }

  private static Names names(List<String> all) {
    List<String> each = all.stream().distinct().toList();
    return new Names(each.get(0), each.subList(1, each.size()), List.of());
  }
}
