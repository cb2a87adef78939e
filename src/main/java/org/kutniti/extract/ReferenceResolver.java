package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.mention.Mention;
import org.kutniti.mention.People;
import org.kutniti.ontology.Ontology;

/** Decides whom a mention means, given the classes that its role asks for. */
final class ReferenceResolver {
  /** A capital stands for its state. */
  static final String CAPITAL = "capital";

  /** Any city stands for the state that it lies in. */
  static final String CITY = "city";

  /** A person or an office stands for the state served. */
  static final String PERSON = "person";

  /** An office whose holder is not known stands for its state. */
  static final String OFFICE = "office";

  /** A name that nobody knows may be a person. */
  static final String UNKNOWN = "unknown";

  private final Ontology ontology;
  private final EntityCatalog catalog;
  private final String language;
  private final People people;
  private final DocumentNames names;

  /** Categories of offices that a state gives to many: "the minister" may be anyone. */
  private final Set<String> sharedOffices;

  ReferenceResolver(
      Ontology ontology,
      EntityCatalog catalog,
      String language,
      People people,
      DocumentNames names,
      Set<String> sharedOffices) {
    this.ontology = ontology;
    this.catalog = catalog;
    this.language = language;
    this.people = people;
    this.names = names;
    this.sharedOffices = sharedOffices;
  }

  /** What the mention means when one of {@code types} is asked for, by any of the ways in via. */
  Optional<Referent> resolve(
      Mention mention, Set<String> types, Set<String> via, Discourse discourse) {
    if (mention instanceof Mention.Place place) {
      return place(place, types, via);
    }
    if (mention instanceof Mention.Person person) {
      return person(people.of(person), types, via);
    }
    if (mention instanceof Mention.Office office) {
      return office(office, types, via);
    }
    if (mention instanceof Mention.Anaphor anaphor) {
      return anaphor(anaphor, types, via, discourse);
    }
    return unknown((Mention.Unknown) mention, types, via);
  }

  private Optional<Referent> place(Mention.Place place, Set<String> types, Set<String> via) {
    List<Entity> fitting =
        place.entities().stream().filter(e -> ontology.isAny(e.type(), types)).toList();
    if (!fitting.isEmpty()) {
      List<Entity> chosen = names.mostLikely(place.name(), fitting);
      return Optional.of(Referent.of(chosen.get(0).type(), place.name(), chosen));
    }
    boolean state = types.contains(Types.POLITY);
    return state && !place.demonym() ? stateOf(place, via) : Optional.empty();
  }

  /** The state for which a city stands. */
  private Optional<Referent> stateOf(Mention.Place city, Set<String> via) {
    List<Entity> cities = city.entities().stream().filter(e -> e.state().isPresent()).toList();
    boolean capital = cities.stream().anyMatch(this::isCapital);
    if (cities.isEmpty() || !(via.contains(CITY) || (via.contains(CAPITAL) && capital))) {
      return Optional.empty();
    }
    List<Entity> likely = cities.stream().filter(e -> !capital || isCapital(e)).limit(1).toList();
    Referent place = Referent.of(likely.get(0).type(), city.name(), likely);
    Optional<Referent> named = city.within().flatMap(w -> place(w, Set.of(Types.POLITY), Set.of()));
    return named
        .or(() -> likely.get(0).state().flatMap(catalog::byId).map(this::asReferent))
        .map(
            s ->
                new Referent(
                    s.type(), s.name(), s.entities(), Optional.of(place), Optional.empty()));
  }

  private boolean isCapital(Entity city) {
    return city.capital().isPresent()
        || city.state()
            .flatMap(catalog::byId)
            .flatMap(Entity::capital)
            .filter(city.id()::equals)
            .isPresent();
  }

  /** An entity that the document may not name itself. */
  Referent asReferent(Entity entity) {
    String name = names.of(entity).orElse(entity.in(language).label());
    return Referent.of(entity.type(), name, List.of(entity));
  }

  private Optional<Referent> person(People.Profile profile, Set<String> types, Set<String> via) {
    Optional<Referent> state = stateServed(profile);
    if (ontology.isAny(Types.PERSON, types)) {
      return Optional.of(
          new Referent(
              Types.PERSON, profile.name(), narrowed(profile, state), Optional.empty(), state));
    }
    return via.contains(PERSON) ? state : Optional.empty();
  }

  /** Namesakes that serve another state are left out. */
  private static List<Entity> narrowed(People.Profile profile, Optional<Referent> state) {
    if (profile.entities().size() < 2) {
      return profile.entities();
    }
    List<Entity> serving = new ArrayList<>();
    state
        .flatMap(Referent::certain)
        .ifPresent(
            s ->
                profile.entities().stream()
                    .filter(e -> e.state().filter(s.id()::equals).isPresent())
                    .forEach(serving::add));
    return serving.isEmpty() ? profile.entities() : serving;
  }

  private Optional<Referent> stateServed(People.Profile profile) {
    Optional<Referent> said =
        profile.state().flatMap(p -> place(p, Set.of(Types.POLITY), Set.of()));
    return said.or(
        () ->
            profile.entities().stream()
                .limit(1)
                .flatMap(e -> e.state().stream())
                .flatMap(id -> catalog.byId(id).stream())
                .map(this::asReferent)
                .findFirst());
  }

  private Optional<Referent> office(Mention.Office office, Set<String> types, Set<String> via) {
    Optional<Referent> state =
        office.state().flatMap(p -> place(p, Set.of(Types.POLITY), Set.of()));
    Optional<People.Profile> holder =
        state
            .filter(s -> !sharedOffices.contains(office.office()))
            .flatMap(Referent::certain)
            .flatMap(s -> people.holder(office.office(), s));
    if (ontology.isAny(Types.PERSON, types) && holder.isPresent()) {
      return person(holder.get(), types, via);
    }
    boolean stands = via.contains(OFFICE) || (via.contains(PERSON) && types.contains(Types.POLITY));
    return stands ? state : Optional.empty();
  }

  private Optional<Referent> anaphor(
      Mention.Anaphor anaphor, Set<String> types, Set<String> via, Discourse discourse) {
    return switch (anaphor.kind()) {
      case Category.PERSON ->
          ontology.isAny(Types.PERSON, types)
              ? discourse.person()
              : via.contains(PERSON)
                  ? discourse.person().flatMap(Referent::state)
                  : Optional.empty();
      case Category.THERE, Category.THAT_STATE ->
          types.contains(Types.POLITY) ? discourse.place() : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Referent> unknown(Mention.Unknown name, Set<String> types, Set<String> via) {
    return via.contains(UNKNOWN) && ontology.isAny(Types.PERSON, types)
        ? Optional.of(Referent.of(Types.PERSON, name.name(), List.of()))
        : Optional.empty();
  }
}
