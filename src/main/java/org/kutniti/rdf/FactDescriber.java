package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.kutniti.fact.Edtf;
import org.kutniti.fact.Iris;

/** Describes a fact, what it is about, and the plain triples of what holds. */
record FactDescriber(Iris iris) {

  /**
   * Describes a fact.
   *
   * @param document the document that states it
   * @param language the tag of the language of that document
   */
  void describe(Description document, Claim claim, String language) {
    Description node = document.of(iri(claim.iri()));
    node.a("Fact")
        .with(Terms.SUBJECT, iri(claim.subject()))
        .with(Terms.PREDICATE, iri(claim.relation().iri()))
        .with(Terms.OBJECT, iri(claim.object()))
        .with("counterparty", claim.counterparty().map(Terms::iri))
        .with("status", Terms.dip(claim.fact().status().label()))
        .with("place", iris.argument(claim.fact().place()).map(Terms::iri))
        .with("sender", iris.argument(claim.fact().sender()).map(Terms::iri))
        .with(Terms.DERIVED_FROM, document.node());
    date(node, claim.fact().date());
    label(node, claim.fact().label(), language);
    triples(node, claim);
    AgreementDescriber.describe(node, claim, language);
    new MissionDescriber(iris).describe(node, claim);
  }

  private static void date(Description node, String date) {
    if (!date.isEmpty()) {
      Optional<Edtf> days = Edtf.parse(date);
      node.with("date", Terms.edtf(date))
          .with("earliest", days.flatMap(Edtf::earliest).map(day -> Terms.day(day.toString())))
          .with("latest", days.flatMap(Edtf::latest).map(day -> Terms.day(day.toString())));
    }
  }

  private static void label(Description node, String label, String language) {
    if (!label.isEmpty()) {
      node.with("label", Terms.text(label, language));
    }
  }

  private static void triples(Description node, Claim claim) {
    for (Triple triple : claim.triples()) {
      node.with(Terms.REIFIES, NodeFactory.createTripleTerm(triple));
      if (claim.isAsserted()) {
        node.of(triple.getSubject()).with(triple.getPredicate(), triple.getObject());
      }
    }
  }
}
