package org.kutniti.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.language.Normaliser;
import org.kutniti.text.Words;

/**
 * The persons of one document: "Mr Kim" is the Kim Jong Un named before, and a slip of the pen
 * still means the person whose name it nearly spells.
 */
public final class People {
  /**
   * One person.
   *
   * @param name the fullest name that the document uses
   * @param entities who it may be
   * @param state the state served, where the words say so
   * @param offices categories of offices that the words give
   */
  public record Profile(
      String name, List<Entity> entities, Optional<Mention.Place> state, List<String> offices) {}

  private final Normaliser normaliser;
  private final List<Profile> profiles = new ArrayList<>();
  private final Map<String, Profile> byName = new HashMap<>();

  /** Brings together the mentions of a document, the fullest names first. */
  People(Normaliser normaliser, List<Mention.Person> mentions) {
    this.normaliser = normaliser;
    mentions.stream()
        .sorted(Comparator.comparingInt((Mention.Person p) -> -words(p.name()).length))
        .forEach(this::place);
  }

  private void place(Mention.Person person) {
    Profile known = profiles.stream().filter(p -> isSame(p, person)).findFirst().orElse(null);
    if (known == null) {
      known = new Profile(person.name(), List.of(), Optional.empty(), List.of());
      profiles.add(known);
    }
    Profile merged = merge(known, person);
    profiles.set(profiles.indexOf(known), merged);
    Profile old = known;
    byName.replaceAll((name, profile) -> profile == old ? merged : profile);
    byName.put(person.name(), merged);
  }

  private static Profile merge(Profile known, Mention.Person person) {
    List<String> offices = new ArrayList<>(known.offices());
    person.office().filter(o -> !offices.contains(o)).ifPresent(offices::add);
    return new Profile(
        known.name(),
        known.entities().isEmpty()
            ? person.entities()
            : common(known.entities(), person.entities()),
        known.state().or(person::state),
        List.copyOf(offices));
  }

  private static List<Entity> common(List<Entity> known, List<Entity> more) {
    List<Entity> both = known.stream().filter(more::contains).toList();
    return both.isEmpty() ? known : both;
  }

  private boolean isSame(Profile profile, Mention.Person person) {
    boolean bothKnown = !profile.entities().isEmpty() && !person.entities().isEmpty();
    if (bothKnown) {
      return profile.entities().stream().anyMatch(person.entities()::contains);
    }
    return NameLikeness.isForm(words(person.name()), words(profile.name()));
  }

  /** Everything known of the person that a mention names. */
  public Profile of(Mention.Person person) {
    return byName.getOrDefault(
        person.name(),
        new Profile(
            person.name(),
            person.entities(),
            person.state(),
            person.office().map(List::of).orElse(List.of())));
  }

  private static boolean serves(Profile profile, Entity state) {
    return profile.state().isPresent()
        ? profile.state().get().entities().contains(state)
        : profile.entities().stream()
            .anyMatch(e -> e.state().filter(state.id()::equals).isPresent());
  }

  /** The only person of whom the document says that it holds the office for the state. */
  public Optional<Profile> holder(String office, Entity state) {
    List<Profile> holders =
        profiles.stream()
            .filter(p -> p.offices().contains(office))
            .filter(p -> serves(p, state))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** The person one of whose names a word is, or nearly is where {@code slips} are allowed. */
  Optional<Profile> named(String word, boolean slips) {
    return profiles.stream()
        .filter(p -> NameLikeness.hasPart(words(p.name()), word, slips))
        .findFirst();
  }

  /** The persons whom the document names by two words or more. */
  List<Profile> fullyNamed() {
    return profiles.stream().filter(p -> words(p.name()).length > 1).toList();
  }

  /** A name cut into normalised words. */
  String[] words(String name) {
    return Words.of(normaliser.normalise(name)).split(" ");
  }
}
