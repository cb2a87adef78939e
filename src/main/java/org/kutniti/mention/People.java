package org.kutniti.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kutniti.entity.Entity;

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

  /** A person, the more of whom is known the more mentions have been looked at. */
  private static final class Known {
    private final Letters[] words;
    private Profile profile;

    Known(Profile profile, Letters[] words) {
      this.profile = profile;
      this.words = words;
    }
  }

  private record Named(Mention.Person person, Letters[] words) {
    /** The fullest names first. */
    static final Comparator<Named> FULLEST = Comparator.comparingInt(n -> -n.words.length);
  }

  private final List<Known> known = new ArrayList<>();
  private final Map<String, Known> byName = new HashMap<>();
  private final NameParts parts = new NameParts();

  /** Brings together the mentions of a document, the fullest names first. */
  People(NameWords words, List<Mention.Person> mentions) {
    List<Named> named = new ArrayList<>(mentions.size());
    mentions.forEach(m -> named.add(new Named(m, words.of(m.name()))));
    named.sort(Named.FULLEST);
    named.forEach(this::place);
    for (int i = 0; i < known.size(); i++) {
      parts.add(known.get(i).words, i);
    }
  }

  private void place(Named named) {
    Mention.Person person = named.person();
    Known same = same(named);
    if (same == null) {
      same =
          new Known(
              new Profile(person.name(), List.of(), Optional.empty(), List.of()), named.words());
      known.add(same);
    }
    same.profile = merge(same.profile, person);
    byName.put(person.name(), same);
  }

  private Known same(Named named) {
    for (Known one : known) {
      if (isSame(one, named)) {
        return one;
      }
    }
    return null;
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

  private static boolean isSame(Known known, Named named) {
    List<Entity> entities = known.profile.entities();
    List<Entity> more = named.person().entities();
    return entities.isEmpty() || more.isEmpty()
        ? NameLikeness.isForm(named.words(), known.words)
        : haveCommon(entities, more);
  }

  private static boolean haveCommon(List<Entity> entities, List<Entity> more) {
    for (Entity entity : entities) {
      if (more.contains(entity)) {
        return true;
      }
    }
    return false;
  }

  /** Everything known of the person that a mention names. */
  public Profile of(Mention.Person person) {
    Known one = byName.get(person.name());
    return one != null
        ? one.profile
        : new Profile(
            person.name(),
            person.entities(),
            person.state(),
            person.office().map(List::of).orElse(List.of()));
  }

  /** Everything known of the one whom a mention calls so. */
  public Optional<Profile> of(String name) {
    return Optional.ofNullable(byName.get(name)).map(known -> known.profile);
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
        known.stream()
            .map(k -> k.profile)
            .filter(p -> p.offices().contains(office))
            .filter(p -> serves(p, state))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /**
   * The only person who holds one of the offices and of whom the document never says for which
   * state: that of those for whom it is written.
   */
  public Optional<Profile> holderAtHome(Set<String> offices) {
    List<Profile> holders =
        known.stream()
            .map(k -> k.profile)
            .filter(p -> p.state().isEmpty() && p.offices().stream().anyMatch(offices::contains))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return known.isEmpty();
  }

  /**
   * The person one of whose names a word is, or nearly is where {@code slips} are allowed; null for
   * nobody.
   */
  Profile named(String word, boolean slips) {
    int first = parts.first(word, slips);
    return first < 0 ? null : known.get(first).profile;
  }

  /** Takes each person whom the document names by two words or more, with these words. */
  void forEachFullyNamed(BiConsumer<Profile, String[]> taker) {
    for (Known one : known) {
      if (one.words.length > 1) {
        taker.accept(one.profile, Letters.words(one.words));
      }
    }
  }
}
