package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Types;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.Mention;
import org.kutniti.mention.People;
import org.kutniti.ontology.Ontology;

/** Decides whom a person's name or an office means, and which state is served. */
final class PersonResolver {
  private final Ontology ontology;
  private final PlaceResolver places;
  private final Supplier<People> people;
  private final Discourse discourse;

  /** Categories of offices that a state gives to many: "the minister" may be anyone. */
  private final Set<String> sharedOffices;

  /** Whether "the" tells an office whose holder was named from one whose holder was not. */
  private final boolean articles;

  PersonResolver(
      Ontology ontology,
      PlaceResolver places,
      Supplier<People> people,
      Discourse discourse,
      LanguagePack language) {
    this.ontology = ontology;
    this.places = places;
    this.people = people;
    this.discourse = discourse;
    sharedOffices = language.sharedOffices();
    articles = language.grammar().positions();
  }

  /** The person named, or the state served where via lets a person stand for it. */
  Optional<Referent> person(Mention.Person person, Set<String> types, Set<String> via) {
    return via.contains(Via.PERSON) || ontology.isAny(Types.PERSON, types)
        ? people.get().of(person).flatMap(p -> person(p, types, via))
        : Optional.empty();
  }

  private Optional<Referent> person(People.Profile profile, Set<String> types, Set<String> via) {
    Optional<Referent> state = stateServed(profile);
    if (ontology.isAny(Types.PERSON, types)) {
      List<Entity> entities = narrowed(profile, state);
      boolean said = said(profile).isPresent();
      return Optional.of(
          new Referent(Types.PERSON, profile.name(), entities, Optional.empty(), state, said));
    }
    return via.contains(Via.PERSON) ? state : Optional.empty();
  }

  /** Namesakes that serve another state are left out. */
  private static List<Entity> narrowed(People.Profile profile, Optional<Referent> state) {
    Optional<Entity> served = state.flatMap(Referent::certain);
    if (profile.entities().size() < 2 || served.isEmpty()) {
      return profile.entities();
    }
    String id = served.get().id();
    List<Entity> serving =
        profile.entities().stream().filter(e -> e.state().filter(id::equals).isPresent()).toList();
    return serving.isEmpty() ? profile.entities() : serving;
  }

  private Optional<Referent> said(People.Profile profile) {
    return profile.state().flatMap(places::polity);
  }

  private Optional<Referent> stateServed(People.Profile profile) {
    return said(profile)
        .or(() -> sender(profile.name()))
        .or(
            () ->
                profile.entities().stream()
                    .limit(1)
                    .flatMap(e -> e.state().stream())
                    .flatMap(id -> places.known(id).stream())
                    .findFirst());
  }

  /** The state that has sent the person of a name somewhere as its ambassador. */
  private Optional<Referent> sender(String name) {
    return discourse
        .last(r -> r.sender().isPresent() && r.subject().name().equals(name))
        .flatMap(RelationMention::sender);
  }

  /** Whom the text goes on to speak of, with the state that it has told by now. */
  Optional<Referent> spokenOf() {
    return discourse.person().map(p -> p.state().isPresent() ? p : p.serving(sender(p.name())));
  }

  /** The only holder of the office, the one last spoken of, or the state that it belongs to. */
  Optional<Referent> office(Mention.Office office, Set<String> types, Set<String> via) {
    Optional<Referent> state = office.state().flatMap(places::polity);
    Optional<People.Profile> holder =
        state
            .flatMap(s -> holder(office.office(), s))
            .or(() -> office.meant().isEmpty() ? Optional.empty() : spokenOf(office, state));
    if (ontology.isAny(Types.PERSON, types) && holder.isPresent()) {
      return person(holder.get(), types, via);
    }
    boolean stands =
        via.contains(Via.OFFICE) || (via.contains(Via.PERSON) && types.contains(Types.POLITY));
    return stands ? state.or(() -> holder.flatMap(this::stateServed)) : Optional.empty();
  }

  /** "The minister": the one at home, where no state is told, or the person last spoken of. */
  private Optional<People.Profile> spokenOf(Mention.Office office, Optional<Referent> state) {
    Optional<People.Profile> home =
        state.isPresent() || (sharedOffices.contains(office.office()) && !impliesOthers(office))
            ? Optional.empty()
            : people.get().holderAtHome(office.meant());
    return home.or(() -> lastOf(office, state))
        .or(() -> onlyHolder(office, state))
        .or(() -> state.filter(s -> articles).flatMap(s -> onlyHolder(office.meant(), s)));
  }

  /** Whether the word is short for other offices, too: of all these holders there is but one. */
  private static boolean impliesOthers(Mention.Office office) {
    return office.meant().size() > 1;
  }

  private Optional<People.Profile> lastOf(Mention.Office office, Optional<Referent> state) {
    return discourse
        .person()
        .flatMap(p -> people.get().of(p.name()))
        .filter(p -> p.offices().stream().anyMatch(office.meant()::contains))
        .filter(p -> state.isEmpty() || stateServed(p).filter(state.get()::isSame).isPresent());
  }

  /** "The king", whoever was spoken of last: the only one of the text. */
  private Optional<People.Profile> onlyHolder(Mention.Office office, Optional<Referent> state) {
    return state.isPresent() || sharedOffices.contains(office.office())
        ? Optional.empty()
        : people.get().holder(Set.of(office.office()));
  }

  /** "The Omani minister": the only one of that state whom the text names. */
  private Optional<People.Profile> onlyHolder(Set<String> offices, Referent state) {
    return state.certain().flatMap(s -> people.get().holder(offices, s));
  }

  private Optional<People.Profile> holder(String office, Referent state) {
    return sharedOffices.contains(office)
        ? Optional.empty()
        : state.certain().flatMap(s -> people.get().holder(office, s));
  }
}
