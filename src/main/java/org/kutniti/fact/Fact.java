package org.kutniti.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kutniti.ontology.Status;

/**
 * A relation between two participants as one document states it.
 *
 * @param relation local name of the property in the ontology
 * @param subject the participant that the relation starts from
 * @param object the participant that it points to; for an agreement of few parties the other party
 * @param date EDTF level 1, or the empty string when the document gives none
 * @param status what the document says of it
 * @param place where, for instance the embassy's city
 * @param sender the sending state, for those who represent one
 * @param label the name or subject of the agreement, or the empty string
 * @param begins whether the words tell of the beginning (an embassy is opened), not just that it
 *     holds
 * @param evidence the words it rests on, the clearest first; never empty
 */
public record Fact(
    String relation,
    Argument subject,
    Argument object,
    String date,
    Status status,
    Optional<Argument> place,
    Optional<Argument> sender,
    String label,
    boolean begins,
    List<Evidence> evidence) {

  public Fact {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a fact rests on evidence: " + relation);
    }
    evidence = evidence.size() == 1 ? List.copyOf(evidence) : clearestFirst(evidence);
  }

  private static List<Evidence> clearestFirst(List<Evidence> evidence) {
    return evidence.stream()
        .sorted(Comparator.comparingDouble(Evidence::confidence).reversed())
        .toList();
  }

  /** The evidence to show first. */
  public Evidence best() {
    return evidence.get(0);
  }
}
