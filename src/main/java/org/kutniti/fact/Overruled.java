package org.kutniti.fact;

import java.util.List;
import org.kutniti.ontology.Relation;
import org.kutniti.ontology.Status;

/**
 * What is told of an event that a document also tells to have happened. Who has come and is to meet
 * somebody there tomorrow, is not to come once more; who does not go to another town has come
 * nevertheless.
 */
final class Overruled {
  private Overruled() {}

  /** Whether one of the facts of a document leaves nothing of a planned or denied one. */
  static boolean isBy(List<Fact> facts, Fact fact, Relation relation) {
    boolean town = isDeniedTown(fact);
    return relation.withinDays() > 0
        && (town || fact.status() == Status.PLANNED)
        && facts.stream()
            .filter(f -> f.relation().equals(fact.relation()))
            .filter(f -> f.status() == Status.ASSERTED)
            .filter(f -> FactMerger.sameParties(f.subject(), f.object(), fact))
            .anyMatch(f -> town ? isElsewhere(f, fact) : FactMerger.isOneEvent(f, fact, relation));
  }

  private static boolean isDeniedTown(Fact fact) {
    return fact.status() == Status.DENIED && fact.date().isEmpty() && fact.place().isPresent();
  }

  private static boolean isElsewhere(Fact a, Fact b) {
    return a.place().filter(p -> !FactMerger.isSame(p, b.place().orElseThrow())).isPresent();
  }
}
