package org.kutniti.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
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

  /**
   * Somebody as a sentence names him.
   *
   * @param sentence its index
   */
  record Said(int sentence, Mention.Person person) {}

  private record Named(Said said, Letters[] words) {
    /** The fullest names first. */
    static final Comparator<Named> FULLEST = Comparator.comparingInt(n -> -n.words.length);
  }

  /** How somebody is called somewhere: the office beside a surname tells whose it is. */
  private record Called(String name, Optional<String> office, Optional<String> state) {
    static Called of(Mention.Person person) {
      return new Called(person.name(), person.office(), person.state().map(Mention.Place::name));
    }
  }

  private final List<KnownPerson> known = new ArrayList<>();
  private final Map<String, KnownPerson> byName = new HashMap<>();

  /** Nobody where several may be meant. */
  private final Map<Called, Optional<KnownPerson>> byCall = new HashMap<>();

  private final NameParts parts = new NameParts();
  private final NameWords words;

  /** Brings together the mentions of a document, the fullest names first. */
  People(NameWords words, List<Said> mentions) {
    this.words = words;
    List<Named> named = new ArrayList<>(mentions.size());
    mentions.forEach(m -> named.add(new Named(m, words.of(m.person().name()))));
    named.sort(Named.FULLEST);
    named.forEach(this::place);
    for (int i = 0; i < known.size(); i++) {
      parts.add(known.get(i).words(), i);
    }
  }

  private void place(Named named) {
    Mention.Person person = named.said().person();
    List<KnownPerson> same = same(named);
    KnownPerson one = same.size() == 1 ? same.get(0) : null;
    if (same.isEmpty()) {
      one = new KnownPerson(person, named.words());
      known.add(one);
      byName.put(person.name(), one);
    }
    if (one != null) {
      one.add(named.said());
    }
    byCall.put(Called.of(person), Optional.ofNullable(one));
  }

  /** Whom a mention may mean; of several those who are called just so, or of whom it tells more. */
  private List<KnownPerson> same(Named named) {
    List<KnownPerson> same =
        known.stream().filter(k -> k.isNamedBy(named.said().person(), named.words())).toList();
    same = narrowed(same, k -> k.shares(named.said().person()));
    same = narrowed(same, k -> k.isCalled(named.words()));
    same = introduced(same, named.said().sentence());
    same = narrowed(same, k -> k.isToldBy(named.said().person()));
    return named.said().person().office().isEmpty() ? same : narrowed(same, KnownPerson::hasOffice);
  }

  /** Those whom a sentence or one before names in full; all where it names none of them. */
  static List<KnownPerson> introduced(List<KnownPerson> all, int sentence) {
    return narrowed(all, k -> k.first() <= sentence);
  }

  private static List<KnownPerson> narrowed(List<KnownPerson> all, Predicate<KnownPerson> test) {
    List<KnownPerson> some = all.size() < 2 ? all : all.stream().filter(test).toList();
    return some.isEmpty() ? all : some;
  }

  /** Everything known of the person that a mention names; nothing where several are called so. */
  public Optional<Profile> of(Mention.Person person) {
    Optional<KnownPerson> called = byCall.get(Called.of(person));
    return called != null
        ? called.map(KnownPerson::profile)
        : Optional.of(of(person.name()).orElseGet(() -> alone(person)));
  }

  private static Profile alone(Mention.Person person) {
    return new Profile(
        person.name(),
        person.entities(),
        person.state(),
        person.office().map(List::of).orElse(List.of()));
  }

  /** Everything known of the one whose fullest name it is. */
  public Optional<Profile> of(String name) {
    return Optional.ofNullable(byName.get(name)).map(KnownPerson::profile);
  }

  private static boolean serves(Profile profile, Entity state) {
    return profile.state().isPresent()
        ? profile.state().get().entities().contains(state)
        : profile.entities().stream()
            .anyMatch(e -> e.state().filter(state.id()::equals).isPresent());
  }

  /** The only person of whom the document says that it holds the office for the state. */
  public Optional<Profile> holder(String office, Entity state) {
    return holder(Set.of(office), state);
  }

  /** The only person of whom the document says that one of the offices is held for the state. */
  public Optional<Profile> holder(Set<String> offices, Entity state) {
    return only(p -> p.offices().stream().anyMatch(offices::contains) && serves(p, state));
  }

  /** The only person who holds one of the offices, whatever the state. */
  public Optional<Profile> holder(Set<String> offices) {
    return only(p -> p.offices().stream().anyMatch(offices::contains));
  }

  private Optional<Profile> only(Predicate<Profile> test) {
    List<Profile> some = known.stream().map(KnownPerson::profile).filter(test).limit(2).toList();
    return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
  }

  /**
   * The only person who holds one of the offices and of whom the document never says for which
   * state: that of those for whom it is written.
   */
  public Optional<Profile> holderAtHome(Set<String> offices) {
    return only(p -> p.state().isEmpty() && p.offices().stream().anyMatch(offices::contains));
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return known.isEmpty();
  }

  /** Whether a word, an ending aside, may be somebody's name or near it; false is certain. */
  boolean mayBear(Letters word) {
    return parts.mayBear(word);
  }

  /** All persons one of whose names a word is, or nearly is where {@code slips} are allowed. */
  List<KnownPerson> bearers(String word, boolean slips) {
    List<Integer> bearers = slips ? parts.nearBearers(word) : parts.bearers(word);
    return bearers.isEmpty() ? List.of() : bearers.stream().map(known::get).toList();
  }

  /** Whether a mention shares a word with the names of others. */
  boolean isNamedLike(Mention.Person person) {
    for (Letters word : words.of(person.name())) {
      if (!parts.bearers(word.word()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Takes each person whom the document names by two words or more, with these words. */
  void forEachFullyNamed(BiConsumer<Profile, String[]> taker) {
    for (KnownPerson one : known) {
      if (one.words().length > 1) {
        taker.accept(one.profile(), Letters.words(one.words()));
      }
    }
  }
}
