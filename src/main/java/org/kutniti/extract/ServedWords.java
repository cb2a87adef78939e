package org.kutniti.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The words of a sentence that have told of a relation already and do not tell of it twice. */
final class ServedWords {
  private final Map<String, BitSet> byRelation = new HashMap<>();

  /** Whether no word of the trigger has told of the relation. */
  boolean isFree(String relation, TriggerMatch match) {
    return of(relation).get(match.headFrom(), match.headTo()).isEmpty();
  }

  /** Notes that the words of the trigger have told of the relation. */
  void add(String relation, TriggerMatch match) {
    of(relation).set(match.headFrom(), match.headTo());
  }

  private BitSet of(String relation) {
    return byRelation.computeIfAbsent(relation, r -> new BitSet());
  }
}
