package org.kutniti.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The persons whom the last few sentences name: of two, "they" and "the two leaders" speak. */
final class RecentPeople {
  /** How many sentences back somebody may have been named. */
  private static final int SENTENCES = 3;

  private final Deque<List<Referent>> sentences = new ArrayDeque<>();

  /** Takes in whom the next sentence names. */
  void sentence(List<Referent> named) {
    sentences.addLast(List.copyOf(named));
    if (sentences.size() > SENTENCES) {
      sentences.removeFirst();
    }
  }

  /** Each of them once, in the order in which they were named. */
  List<Referent> all() {
    List<Referent> all = new ArrayList<>();
    sentences.stream()
        .flatMap(List::stream)
        .filter(person -> all.stream().noneMatch(person::isSame))
        .forEach(all::add);
    return all;
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
