package org.kutniti.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.entity.Coordinates;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Names;
import org.kutniti.entity.Years;
import org.kutniti.refresh.WikidataLayout.Told;

/**
 * Makes of an entity and what a dump tells of it an entity that has both.
 *
 * @param names who bears which name
 * @param languages tags of those whose names are taken
 * @param catalog who is known
 * @param replace whether what the dump tells counts before what is there; else it fills in what is
 *     missing
 */
record EntityUpdate(
    WikidataLayout layout,
    KnownNames names,
    List<String> languages,
    EntityCatalog catalog,
    boolean replace) {

  /** The entity with what the item adds; the same where it adds nothing. */
  Entity of(Entity entity, Item item) {
    return new Entity(
        entity.id(),
        entity.type(),
        reference(entity, entity.state(), item, Told.STATE),
        reference(entity, entity.capital(), item, Told.CAPITAL),
        years(entity, item),
        place(entity, item),
        entity.offices(),
        allNames(entity, item));
  }

  /** An entity that was not known; nothing where no name is free to call it by. */
  Optional<Entity> added(Item item, String type) {
    Entity bare =
        new Entity(
            item.id(),
            type,
            Optional.empty(),
            Optional.empty(),
            Years.ALWAYS,
            Optional.empty(),
            "",
            Map.of());
    boolean taken =
        languages.stream()
            .filter(item.labels()::containsKey)
            .anyMatch(l -> !names.isFree(l, item.labels().get(l), item.id()));
    Entity made = of(bare, item);
    boolean named = made.names().values().stream().anyMatch(n -> !n.label().isEmpty());
    return named && !taken ? Optional.of(made) : Optional.empty();
  }

  private Optional<String> reference(Entity entity, Optional<String> had, Item item, Told told) {
    return pick(had, told(entity, item, told).filter(id -> isReference(told, id, item)));
  }

  private Optional<String> told(Entity entity, Item item, Told told) {
    return layout.isHeldBy(told, entity.type()) ? layout.single(item, told) : Optional.empty();
  }

  private boolean isReference(Told told, String id, Item item) {
    return !id.equals(item.id())
        && catalog
            .byId(id)
            .filter(e -> layout.references().get(told).contains(e.type()))
            .isPresent();
  }

  private <T> Optional<T> pick(Optional<T> had, Optional<T> told) {
    return replace ? told.or(() -> had) : had.or(() -> told);
  }

  private Years years(Entity entity, Item item) {
    Years had = entity.years();
    Optional<Integer> first = pick(closed(had.first()), year(entity, item, Told.START));
    Optional<Integer> last = pick(closed(had.last()), year(entity, item, Told.END));
    return new Years(first.orElse(Integer.MIN_VALUE), last.orElse(Integer.MAX_VALUE));
  }

  private static Optional<Integer> closed(int year) {
    return year == Integer.MIN_VALUE || year == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(year);
  }

  private Optional<Integer> year(Entity entity, Item item, Told told) {
    return told(entity, item, told).filter(y -> y.matches("-?[0-9]{1,6}")).map(Integer::parseInt);
  }

  private Optional<Coordinates> place(Entity entity, Item item) {
    return pick(
        entity.place(), told(entity, item, Told.COORDINATES).flatMap(EntityUpdate::coordinates));
  }

  private static Optional<Coordinates> coordinates(String point) {
    try {
      int comma = point.indexOf(',');
      double latitude = Double.parseDouble(point.substring(0, Math.max(0, comma)));
      double longitude = Double.parseDouble(point.substring(comma + 1));
      return Coordinates.areOnEarth(latitude, longitude)
          ? Optional.of(new Coordinates(latitude, longitude))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Map<String, Names> allNames(Entity entity, Item item) {
    Map<String, Names> all = new HashMap<>(entity.names());
    for (String language : languages) {
      Names more = names(entity.in(language), language, item);
      if (!more.equals(Names.NONE)) {
        all.put(language, more);
      }
    }
    return all;
  }

  private Names names(Names had, String language, Item item) {
    Optional<String> told =
        Optional.ofNullable(item.labels().get(language))
            .filter(n -> names.isFree(language, n, item.id()));
    Optional<String> own = Optional.of(had.label()).filter(l -> !l.isEmpty());
    String label = pick(own, told).orElse("");
    List<String> others = new ArrayList<>(had.others());
    own.ifPresent(others::add);
    told.ifPresent(others::add);
    item.aliases().getOrDefault(language, List.of()).stream()
        .filter(n -> !label.isEmpty() && names.isFree(language, n, item.id()))
        .forEach(others::add);
    List<String> distinct =
        others.stream()
            .distinct()
            .filter(n -> !n.equals(label) && !had.demonyms().contains(n))
            .toList();
    return new Names(label, distinct, had.demonyms());
  }
}
