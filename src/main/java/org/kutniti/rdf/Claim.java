package org.kutniti.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Fact;
import org.kutniti.ontology.Relation;
import org.kutniti.ontology.Status;

/**
 * A fact with everything in it named. Equals stand in one order whatever the document's, so that
 * all documents that say the same name the same fact.
 *
 * @param iri the fact
 * @param object what the relation points to; for parties who sign together their agreement
 * @param counterparty who signed with the subject, where the fact pairs two parties
 * @param turned whether the document names the two in the other order
 */
record Claim(
    Fact fact,
    Relation relation,
    String iri,
    String subject,
    String object,
    Optional<String> counterparty,
    boolean turned) {

  boolean isAsserted() {
    return fact.status() == Status.ASSERTED;
  }

  /** The triples that hold when the fact does. */
  List<Triple> triples() {
    if (relation.joint()) {
      return counterparty
          .map(other -> List.of(triple(subject, object), triple(other, object)))
          .orElseGet(() -> List.of(triple(subject, object)));
    }
    return relation.symmetric()
        ? List.of(triple(subject, object), triple(object, subject))
        : List.of(triple(subject, object));
  }

  private Triple triple(String from, String to) {
    return Triple.create(Terms.iri(from), Terms.iri(relation.iri()), Terms.iri(to));
  }

  /** The parties that sign, the subject alone for other relations. */
  List<String> parties() {
    return counterparty.map(other -> List.of(subject, other)).orElseGet(() -> List.of(subject));
  }

  /** Which of two equals the document names first; empty when the two are not equals. */
  Optional<String> firstNamed() {
    if (relation.joint()) {
      return counterparty.map(other -> turned ? other : subject);
    }
    return relation.symmetric() ? Optional.of(turned ? object : subject) : Optional.empty();
  }

  /** The participant that is the subject. */
  Argument subjectArgument() {
    return turned ? fact.object() : fact.subject();
  }

  /** The participant that is the object, or the counterparty. */
  Argument objectArgument() {
    return turned ? fact.subject() : fact.object();
  }
}
