package org.kutniti.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.language.Category;

/** The persons whom the last few sentences name: of two, "they" and "the two leaders" speak. */
final class RecentPeople {
  /** How many sentences back somebody may have been named. */
  private static final int SENTENCES = 3;

  private record Named(List<Referent> people, Set<String> words) {}

  private final Deque<Named> sentences = new ArrayDeque<>();

  /**
   * Takes in whom the next sentence names, nobody included.
   *
   * @param words the categories of its words
   */
  void sentence(List<Referent> named, Set<String> words) {
    sentences.addLast(new Named(List.copyOf(named), words));
    if (sentences.size() > SENTENCES) {
      sentences.removeFirst();
    }
  }

  /** The only two, if they are of two states. */
  Optional<Pair> two() {
    return Pair.of(all().toList()).filter(RecentPeople::areOfTwoStates);
  }

  /** The only state that any of them serves, where envoys present their credentials to it. */
  Optional<Referent> host() {
    List<Referent> states =
        distinct(all().flatMap(person -> person.state().stream())).limit(2).toList();
    return sentences.stream().anyMatch(s -> s.words().contains(Category.CREDENTIALS))
            && states.size() == 1
        ? Optional.of(states.get(0))
        : Optional.empty();
  }

  /** Each of them once, in the order in which they were named. */
  private Stream<Referent> all() {
    return distinct(sentences.stream().flatMap(s -> s.people().stream()));
  }

  private static Stream<Referent> distinct(Stream<Referent> given) {
    List<Referent> all = new ArrayList<>();
    given.filter(one -> all.stream().noneMatch(one::isSame)).forEach(all::add);
    return all.stream();
  }

  /** Whether the text or the gazetteer says of both whom they serve, and it is not the same. */
  static boolean areOfTwoStates(Pair two) {
    Optional<Referent> second = two.second().state();
    return two.first()
        .state()
        .filter(s -> second.filter(t -> !s.isSame(t)).isPresent())
        .isPresent();
  }
}
