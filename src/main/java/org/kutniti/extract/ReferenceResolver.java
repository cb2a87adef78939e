package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.ontology.Ontology;

/** Decides whom a mention means, given the classes that its role asks for. */
final class ReferenceResolver {
  private final Ontology ontology;
  private final PlaceResolver places;
  private final PersonResolver persons;
  private final Discourse discourse;
  private final Supplier<Optional<Mention.Place>> here;

  /**
   * A resolver for one document.
   *
   * @param here where it was written, as far as it tells
   */
  ReferenceResolver(
      Ontology ontology,
      PlaceResolver places,
      PersonResolver persons,
      Discourse discourse,
      Supplier<Optional<Mention.Place>> here) {
    this.ontology = ontology;
    this.places = places;
    this.persons = persons;
    this.discourse = discourse;
    this.here = here;
  }

  /** What the mention means when one of {@code types} is asked for, by any of the ways in via. */
  Optional<Referent> resolve(Mention mention, Set<String> types, Set<String> via) {
    if (mention instanceof Mention.Place place) {
      return places.place(place, types, via);
    }
    if (mention instanceof Mention.Person person) {
      return persons.person(person, types, via);
    }
    if (mention instanceof Mention.Office office) {
      return persons.office(office, types, via);
    }
    if (mention instanceof Mention.Anaphor anaphor) {
      return anaphor(anaphor, types, via);
    }
    return unknown((Mention.Unknown) mention, types, via);
  }

  /** What the members of a list mean in a role, those that mean nothing there left out. */
  List<Referent> resolve(MentionGroup group, Role role) {
    return group.members().stream()
        .flatMap(m -> resolve(m, role.types(), role.via()).stream())
        .toList();
  }

  private Optional<Referent> anaphor(Mention.Anaphor anaphor, Set<String> types, Set<String> via) {
    return switch (anaphor.kind()) {
      case Category.PERSON -> personSpokenOf(types, via);
      case Category.THERE, Category.THAT_STATE ->
          types.contains(Types.POLITY) ? discourse.place() : Optional.empty();
      case Category.HERE -> here.get().flatMap(p -> places.place(p, types, Via.CITIES));
      default -> Optional.empty();
    };
  }

  private Optional<Referent> personSpokenOf(Set<String> types, Set<String> via) {
    if (ontology.isAny(Types.PERSON, types)) {
      return persons.spokenOf();
    }
    return via.contains(Via.PERSON)
        ? persons.spokenOf().flatMap(Referent::state)
        : Optional.empty();
  }

  /** A single unknown word is taken for a person only where its ending says so. */
  private Optional<Referent> unknown(Mention.Unknown name, Set<String> types, Set<String> via) {
    boolean personal = name.mark().equals(Mark.ACCUSATIVE) || name.name().indexOf(' ') > 0;
    return personal && via.contains(Via.UNKNOWN) && ontology.isAny(Types.PERSON, types)
        ? Optional.of(Referent.of(Types.PERSON, name.name(), List.of()))
        : Optional.empty();
  }

  /** Whether it is a state or the like. */
  boolean isPolity(Referent referent) {
    return ontology.isA(referent.type(), Types.POLITY);
  }
}
