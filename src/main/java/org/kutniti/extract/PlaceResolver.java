package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Types;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Mention.Place.Wording;
import org.kutniti.ontology.Ontology;

/** Decides which place a name means: a city, or the state whose capital it is. */
final class PlaceResolver {
  private final Ontology ontology;
  private final EntityCatalog catalog;
  private final String language;
  private final DocumentNames names;

  PlaceResolver(Ontology ontology, EntityCatalog catalog, String language, DocumentNames names) {
    this.ontology = ontology;
    this.catalog = catalog;
    this.language = language;
    this.names = names;
  }

  /** What the name means when one of {@code types} is asked for, by any of the ways in via. */
  Optional<Referent> place(Mention.Place place, Set<String> types, Set<String> via) {
    List<Entity> fitting = fitting(place, types);
    if (!fitting.isEmpty() && via.contains(Via.CITY_ONLY)) {
      return Optional.empty();
    }
    if (!fitting.isEmpty()) {
      List<Entity> chosen = names.mostLikely(place.name(), fitting);
      Referent named = Referent.of(chosen.get(0).type(), fullName(place, chosen), chosen);
      return Optional.of(
          place.wording() == Wording.CAPITAL
              ? capitalOf(named).map(named::through).orElse(named)
              : named);
    }
    boolean state = types.contains(Types.POLITY);
    return state && !place.demonym() ? stateOf(place, via) : Optional.empty();
  }

  private Optional<Referent> capitalOf(Referent state) {
    return state.certain().flatMap(Entity::capital).flatMap(this::known);
  }

  private List<Entity> fitting(Mention.Place place, Set<String> types) {
    List<Entity> fitting = new ArrayList<>(place.entities().size());
    for (Entity entity : place.entities()) {
      if (ontology.isAny(entity.type(), types)) {
        fitting.add(entity);
      }
    }
    return fitting;
  }

  /** The fullest name that the document uses; the usual one where it uses adjectives only. */
  private String fullName(Mention.Place place, List<Entity> chosen) {
    if (chosen.size() > 1) {
      return place.name();
    }
    String usual = place.named() ? place.name() : chosen.get(0).in(language).label();
    return names.of(chosen.get(0)).orElse(usual.isEmpty() ? place.name() : usual);
  }

  /** The polity that the name itself means; a city does not stand for one. */
  Optional<Referent> polity(Mention.Place place) {
    return place(place, Set.of(Types.POLITY), Set.of());
  }

  /** The state for which a city stands. */
  private Optional<Referent> stateOf(Mention.Place city, Set<String> via) {
    List<Entity> cities = city.entities().stream().filter(e -> e.state().isPresent()).toList();
    boolean capital = cities.stream().anyMatch(this::isCapital);
    if (cities.isEmpty() || !mayStand(capital, via)) {
      return Optional.empty();
    }
    List<Entity> likely = cities.stream().filter(e -> !capital || isCapital(e)).limit(1).toList();
    Referent place = Referent.of(likely.get(0).type(), city.name(), likely);
    Optional<Referent> named = city.within().flatMap(this::polity);
    return named.or(() -> likely.get(0).state().flatMap(this::known)).map(s -> s.through(place));
  }

  private static boolean mayStand(boolean capital, Set<String> via) {
    return via.contains(Via.CITY)
        || via.contains(Via.CITY_ONLY)
        || (via.contains(Via.CAPITAL) && capital);
  }

  private boolean isCapital(Entity city) {
    Optional<String> capital = city.state().flatMap(catalog::byId).flatMap(Entity::capital);
    return city.capital().isPresent() || capital.filter(city.id()::equals).isPresent();
  }

  /** The town that a seat of government stands in; any other place is what it is. */
  Referent townOf(Referent place) {
    return place
        .certain()
        .filter(e -> !e.type().equals(Types.CITY))
        .flatMap(Entity::capital)
        .flatMap(this::known)
        .orElse(place);
  }

  /** Whether the document names an entity. */
  boolean isNamed(Entity entity) {
    return names.of(entity).isPresent();
  }

  /** Whether words of the document may mean an entity, be they adjectives or within a title. */
  boolean mayBeMeant(Entity entity) {
    return names.mayMean(entity);
  }

  /** Whether a city lies in the same state of today as another. */
  boolean shareState(String id, Entity city) {
    return catalog
        .byId(id)
        .flatMap(Entity::state)
        .filter(city.state().orElse("")::equals)
        .isPresent();
  }

  /** Whether the document names the state that a city lies in. */
  boolean namesStateOf(Referent city) {
    return city.certain()
        .flatMap(Entity::state)
        .flatMap(catalog::byId)
        .filter(this::isNamed)
        .isPresent();
  }

  /** The entity with an id, which the document may not name itself. */
  Optional<Referent> known(String id) {
    return catalog.byId(id).map(this::asReferent);
  }

  /** An entity that the document may not name itself. */
  Referent asReferent(Entity entity) {
    String name = names.of(entity).orElse(entity.in(language).label());
    return Referent.of(entity.type(), name, List.of(entity));
  }
}
