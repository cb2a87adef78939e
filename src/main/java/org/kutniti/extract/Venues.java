package org.kutniti.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where something happened in the course of what the same sentence tells: "she flew to Rabat
 * and met the minister".
 */
final class Venues {
  /** By the id of a rule the relation in the course of whose events happens what it tells. */
  private final Map<String, String> occasions;

  Venues(Map<String, String> occasions) {
    this.occasions = Map.copyOf(occasions);
  }

  /**
   * The relations of a sentence, those without a place in that of the event before in whose course.
   */
  List<RelationMention> placed(List<RelationMention> found) {
    return occasions.isEmpty()
        ? found
        : found.stream().map(r -> venue(r, found).map(r::in).orElse(r)).toList();
  }

  private Optional<Referent> venue(RelationMention told, List<RelationMention> found) {
    return found.stream()
        .filter(event -> told.place().isEmpty() && event.place().isPresent())
        .filter(event -> event.relation().equals(occasions.get(told.rule())))
        .filter(event -> event.status() == told.status())
        .filter(event -> event.span().end() <= told.span().end())
        .filter(
            event ->
                event.subject().isSame(told.subject()) || event.subject().isSame(told.object()))
        .findFirst()
        .flatMap(RelationMention::place);
  }
}
