package org.kutniti.rdf;

import java.util.List;
import java.util.Optional;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Evidence;
import org.kutniti.fact.Fact;
import org.kutniti.ontology.Status;

/** All of a fact but the words that it rests on. */
public record Telling(
    String relation,
    Argument subject,
    Argument object,
    String date,
    Status status,
    Optional<Argument> place,
    Optional<Argument> sender,
    String label,
    boolean begins) {

  /** Without what most facts lack. */
  public Telling(String relation, Argument subject, Argument object, String date, Status status) {
    this(relation, subject, object, date, status, Optional.empty(), Optional.empty(), "", false);
  }

  /** With a place. */
  public Telling at(Argument where) {
    return new Telling(
        relation, subject, object, date, status, Optional.of(where), sender, label, begins);
  }

  /** With the state represented. */
  public Telling from(Argument state) {
    return new Telling(
        relation, subject, object, date, status, place, Optional.of(state), label, begins);
  }

  /** With the name or subject of an agreement. */
  public Telling called(String name) {
    return new Telling(relation, subject, object, date, status, place, sender, name, begins);
  }

  /** Telling of a beginning. */
  public Telling beginning() {
    return new Telling(relation, subject, object, date, status, place, sender, label, true);
  }

  /** The fact, with the words. */
  public Fact on(Evidence... evidence) {
    return new Fact(
        relation, subject, object, date, status, place, sender, label, begins, List.of(evidence));
  }
}
