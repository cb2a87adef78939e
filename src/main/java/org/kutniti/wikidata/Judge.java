package org.kutniti.wikidata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kutniti.fact.Edtf;
import org.kutniti.ontology.Relation;
import org.kutniti.ontology.Status;

/** Decides how a fact goes with what Wikidata says of the same two. */
final class Judge {
  private final Relation relation;

  Judge(Relation relation) {
    this.relation = relation;
  }

  /** The verdict on a fact that is asserted or told to have ended. */
  Comparison judge(StoredFact fact, Set<Statement> said) {
    List<Statement> statements =
        said.stream()
            .sorted(Comparator.comparing(Statement::iri).thenComparing(Statement::toString))
            .toList();
    Optional<Edtf> days = Edtf.parse(fact.date());
    if (relation.joint()) {
      return agreement(fact, statements, days);
    }
    if (statements.isEmpty()) {
      return missing(fact, "Wikidata has no statement of the two");
    }
    return fact.is(Status.ENDED) ? ended(fact, statements, days) : held(fact, statements, days);
  }

  // Two parties sign many agreements, so only one of the same day can be the same.
  private Comparison agreement(StoredFact fact, List<Statement> statements, Optional<Edtf> days) {
    return first(statements, s -> days.filter(s::isOn).isPresent())
        .map(s -> confirmed(fact, s))
        .orElseGet(() -> missing(fact, "Wikidata has no agreement of the two on that day"));
  }

  private Comparison held(StoredFact fact, List<Statement> statements, Optional<Edtf> days) {
    return first(statements, s -> days.isEmpty() || s.mayHold(days.get()))
        .map(s -> confirmed(fact, s))
        .orElseGet(() -> conflicting(fact, statements.get(0), "holds"));
  }

  private Comparison ended(StoredFact fact, List<Statement> statements, Optional<Edtf> days) {
    Optional<Statement> same =
        first(statements, s -> s.ended() && (days.isEmpty() || s.mayEnd(days.get())));
    if (same.isPresent()) {
      return confirmed(fact, same.get());
    }
    boolean later =
        days.isPresent() && statements.stream().allMatch(s -> s.startsAfter(days.get()));
    return later
        ? missing(fact, "Wikidata tells of a later time alone: " + statements.get(0).dates())
        : conflicting(fact, statements.get(0), "ended");
  }

  private static Optional<Statement> first(List<Statement> all, Predicate<Statement> fitting) {
    return all.stream().filter(fitting).findFirst();
  }

  private Comparison confirmed(StoredFact fact, Statement statement) {
    String dates = statement.dates();
    String reason = dates.isEmpty() ? "Wikidata says the same" : "in Wikidata " + dates;
    return new Comparison(fact, relation.name(), Verdict.CONFIRMED, statement.iri(), reason);
  }

  private Comparison missing(StoredFact fact, String reason) {
    return new Comparison(fact, relation.name(), Verdict.MISSING, "", reason);
  }

  private Comparison conflicting(StoredFact fact, Statement statement, String told) {
    String here = told + (fact.date().isEmpty() ? "" : " on " + fact.date());
    String dates = statement.dates();
    String there = dates.isEmpty() ? "without an end" : dates;
    String reason = "here: " + here + "; in Wikidata: " + there;
    return new Comparison(fact, relation.name(), Verdict.CONFLICTING, statement.iri(), reason);
  }
}
