package org.kutniti.reconcile;

import java.util.List;

/**
 * Somebody or something that a name may mean.
 *
 * @param id by which its source names it
 * @param name to show
 * @param language tag of the language that the name is written in, empty when the source does not
 *     say
 * @param description what tells it from namesakes, or the empty string
 * @param types ids of its classes
 * @param score how well it fits; from 0 to 100 in our own answers
 * @param match whether the source takes it for certain
 */
public record Candidate(
    String id,
    String name,
    String language,
    String description,
    List<String> types,
    double score,
    boolean match) {
  public Candidate {
    types = List.copyOf(types);
  }
}
