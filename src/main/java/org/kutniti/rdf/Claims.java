package org.kutniti.rdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.fact.Argument;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Fact;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/** Names what the facts of a document are about. */
record Claims(Ontology ontology, Iris iris) {
  private static final String AGREEMENT = "Agreement";

  /**
   * The facts in their order.
   *
   * @throws IllegalArgumentException when the ontology does not know a fact's relation
   */
  List<Claim> of(DocumentFacts read) {
    Signatures signatures = new Signatures(iris);
    read.facts().stream().filter(this::pairsParties).forEach(signatures::add);
    return read.facts().stream().map(fact -> claim(fact, signatures)).toList();
  }

  private boolean pairsParties(Fact fact) {
    return relation(fact).joint() && !ontology.isA(fact.object().type(), AGREEMENT);
  }

  private Relation relation(Fact fact) {
    return ontology
        .relation(fact.relation())
        .orElseThrow(
            () -> new IllegalArgumentException("no relation in the ontology: " + fact.relation()));
  }

  private Claim claim(Fact fact, Signatures signatures) {
    String subject = iris.argument(fact.subject());
    String object = iris.argument(fact.object());
    if (!relation(fact).mutual() || isTreatyRow(fact)) {
      return claim(fact, subject, object, Optional.empty(), false);
    }
    boolean turned = subject.compareTo(object) > 0;
    String first = turned ? object : subject;
    String second = turned ? subject : object;
    return pairsParties(fact)
        ? claim(fact, first, signatures.agreement(fact), Optional.of(second), turned)
        : claim(fact, first, second, Optional.empty(), turned);
  }

  private boolean isTreatyRow(Fact fact) {
    return relation(fact).joint() && !pairsParties(fact);
  }

  private Claim claim(
      Fact fact, String subject, String object, Optional<String> counterparty, boolean turned) {
    List<String> parts =
        Stream.of(
                fact.relation(),
                subject,
                object,
                counterparty.orElse(""),
                fact.status().label(),
                fact.date(),
                fact.label(),
                iris.argument(fact.sender()).orElse(""))
            .toList();
    String iri = iris.made("fact", parts);
    return new Claim(fact, relation(fact), iri, subject, object, counterparty, turned);
  }

  /** Everybody and everything that a fact names, an agreement between parties excepted. */
  static Stream<Argument> arguments(Fact fact) {
    return Stream.of(
            Optional.of(fact.subject()), Optional.of(fact.object()), fact.place(), fact.sender())
        .flatMap(Optional::stream);
  }
}
