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

/** Names what the facts of one document are about. */
final class Claims {
  private static final String AGREEMENT = "Agreement";

  private final Ontology ontology;
  private final Iris iris;
  private final String language;
  private final Signatures signatures;

  private Claims(Ontology ontology, Iris iris, String language) {
    this.ontology = ontology;
    this.iris = iris;
    this.language = language;
    this.signatures = new Signatures(iris, language);
  }

  /**
   * The facts in their order.
   *
   * @throws IllegalArgumentException when the ontology does not know a fact's relation
   */
  static List<Claim> of(DocumentFacts read, Ontology ontology, Iris iris) {
    Claims claims = new Claims(ontology, iris, read.language());
    read.facts().stream().filter(claims::pairsParties).forEach(claims.signatures::add);
    return read.facts().stream().map(claims::claim).toList();
  }

  private Relation relation(Fact fact) {
    return ontology
        .relation(fact.relation())
        .orElseThrow(
            () -> new IllegalArgumentException("no relation in the ontology: " + fact.relation()));
  }

  private boolean pairsParties(Fact fact) {
    return relation(fact).joint() && !namesAgreement(fact);
  }

  private boolean namesAgreement(Fact fact) {
    return ontology.isA(fact.object().type(), AGREEMENT);
  }

  private Claim claim(Fact fact) {
    String subject = iris.argument(fact.subject());
    String object = iris.argument(fact.object());
    boolean equals = relation(fact).mutual() && !namesAgreement(fact);
    boolean turned = equals && subject.compareTo(object) > 0;
    return turned ? claim(fact, object, subject, true) : claim(fact, subject, object, false);
  }

  private Claim claim(Fact fact, String first, String second, boolean turned) {
    return pairsParties(fact)
        ? claim(fact, first, signatures.agreement(fact), Optional.of(second), turned)
        : claim(fact, first, second, Optional.empty(), turned);
  }

  private Claim claim(
      Fact fact, String subject, String object, Optional<String> counterparty, boolean turned) {
    List<String> parts =
        List.of(
            fact.relation(),
            subject,
            object,
            counterparty.orElse(""),
            fact.status().label(),
            fact.date(),
            label(fact, language),
            iris.argument(fact.sender()).orElse(""));
    String iri = iris.made("fact", parts);
    return new Claim(fact, relation(fact), iri, subject, object, counterparty, turned);
  }

  /** The label with its language: one wording in two languages is two literals, so two facts. */
  static String label(Fact fact, String language) {
    return fact.label().isEmpty() ? "" : fact.label() + "@" + language;
  }

  /** Everybody and everything that a fact names, an agreement between parties excepted. */
  static Stream<Argument> arguments(Fact fact) {
    return Stream.of(
            Optional.of(fact.subject()), Optional.of(fact.object()), fact.place(), fact.sender())
        .flatMap(Optional::stream);
  }
}
