package org.kutniti.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The relations of one sentence while they are found. What happens in the course of another event
 * that the words before tell of happens where that is: "she flew to Rabat and met the minister".
 */
final class Venues {
  /**
   * A relation as a trigger tells it.
   *
   * @param occasion the relation in the course of whose events such things happen
   * @param at the first token of the trigger's words
   */
  private record Told(RelationMention relation, Optional<String> occasion, int at) {}

  private final List<Told> all = new ArrayList<>();

  /** Takes in what a rule has found at a trigger. */
  void add(List<RelationMention> found, Rule rule, TriggerMatch match) {
    Optional<String> occasion = Optional.ofNullable(rule.during().get(Occasions.NO_WORD));
    found.forEach(relation -> all.add(new Told(relation, occasion, match.headFrom())));
  }

  /** The relations told by triggers that stand before another, in the order of the sentence. */
  List<RelationMention> before(TriggerMatch match) {
    return all.stream()
        .filter(told -> told.at() < match.headFrom())
        .sorted(Comparator.comparingInt(Told::at))
        .map(Told::relation)
        .toList();
  }

  /** All relations, those without a place in that of the event in whose course. */
  List<RelationMention> placed() {
    return all.stream()
        .map(told -> venue(told).map(told.relation()::in).orElse(told.relation()))
        .toList();
  }

  private Optional<Referent> venue(Told told) {
    return told.occasion().isEmpty() || told.relation().place().isPresent()
        ? Optional.empty()
        : all.stream()
            .filter(event -> event.relation().relation().equals(told.occasion().get()))
            .filter(event -> event.at() <= told.at() && isOne(event.relation(), told.relation()))
            .flatMap(event -> event.relation().place().stream())
            .findFirst();
  }

  /** Whether the one who came takes part, and both happened or neither did. */
  private static boolean isOne(RelationMention event, RelationMention told) {
    return event.status() == told.status()
        && (event.subject().isSame(told.subject()) || event.subject().isSame(told.object()));
  }
}
