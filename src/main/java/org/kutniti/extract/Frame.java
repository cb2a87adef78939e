package org.kutniti.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A frame whose roles are filled.
 *
 * @param fillers by role; a list of several mentions fills a role with several referents
 * @param places the first token of what fills a role, for those that the sentence fills
 * @param from the first token that takes part
 * @param to after the last
 * @param inferred how many roles the sentence itself does not fill
 */
record Frame(
    Map<String, List<Referent>> fillers,
    Map<String, Integer> places,
    int from,
    int to,
    int inferred) {
  Frame {
    fillers = Map.copyOf(fillers);
    places = Map.copyOf(places);
  }

  List<Referent> of(String role) {
    return fillers.getOrDefault(role, List.of());
  }

  /** Everyone on either side. */
  List<Referent> participants() {
    return Stream.of(Role.PARTIES, Role.SUBJECT, Role.OBJECT).flatMap(r -> of(r).stream()).toList();
  }

  /** Whether the object stands before the subject. */
  boolean isReversed() {
    return places.getOrDefault(Role.OBJECT, Integer.MAX_VALUE)
        < places.getOrDefault(Role.SUBJECT, -1);
  }

  /** The same with another filler of a role. */
  Frame with(Role role, List<Referent> filler) {
    return with(role.name(), filler);
  }

  /** The same, in a place if it tells none itself. */
  Frame orIn(Optional<Referent> place) {
    return place
        .filter(p -> of(Role.PLACE).isEmpty())
        .map(p -> with(Role.PLACE, List.of(p)))
        .orElse(this);
  }

  private Frame with(String role, List<Referent> filler) {
    Map<String, List<Referent>> others = new HashMap<>(fillers);
    others.put(role, filler);
    return new Frame(others, places, from, to, inferred);
  }

  /** The same with more tokens that take part. */
  Frame spanning(int first, int end) {
    return new Frame(fillers, places, Math.min(from, first), Math.max(to, end), inferred);
  }
}
