package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.kutniti.fact.Edtf;
import org.kutniti.fact.Fact;
import org.kutniti.fact.Iris;
import org.kutniti.fact.Status;

/** Describes a fact, the agreement or mission it is about, and the plain triples of what holds. */
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
        .with("place", place(claim.fact()))
        .with("sender", iris.argument(claim.fact().sender()).map(Terms::iri))
        .with(Terms.DERIVED_FROM, document.node());
    date(node, claim.fact().date());
    label(node, claim.fact().label(), language);
    triples(node, claim);
    agreement(node, claim, language);
    mission(node, claim);
  }

  private Optional<Node> place(Fact fact) {
    return iris.argument(fact.place()).map(Terms::iri);
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

  private static void agreement(Description fact, Claim claim, String language) {
    if (claim.relation().joint()) {
      Node node = iri(claim.object());
      fact.with("agreement", node);
      Description agreement = fact.of(node).a("Agreement");
      if (!claim.fact().label().isEmpty()) {
        agreement.with(Terms.LABEL, Terms.text(claim.fact().label(), language));
      }
      if (claim.isAsserted()) {
        signed(agreement, claim);
      }
    }
  }

  // What is only planned has neither parties nor a date yet.
  private static void signed(Description agreement, Claim claim) {
    claim.parties().forEach(party -> agreement.with("party", iri(party)));
    if (!claim.fact().date().isEmpty()) {
      agreement.with("date", Terms.edtf(claim.fact().date()));
    }
  }

  // A mission that is planned or denied does not exist, and gets no node that says it does.
  private void mission(Description fact, Claim claim) {
    Status status = claim.fact().status();
    if (status == Status.ASSERTED || status == Status.ENDED) {
      claim.relation().describedBy().ifPresent(type -> mission(fact, claim, type));
    }
  }

  private void mission(Description fact, Claim claim, String type) {
    String city = iris.argument(claim.fact().place()).orElse("");
    Node node = iri(iris.made("mission", List.of(type, claim.subject(), claim.object(), city)));
    fact.with("mission", node);
    fact.of(node)
        .a(type)
        .with("sendingState", iri(claim.subject()))
        .with("receivingState", iri(claim.object()))
        .with("city", place(claim.fact()))
        .with(
            "opened",
            Optional.of(claim.fact()).filter(FactDescriber::opens).map(FactDescriber::when))
        .with(
            "closed",
            Optional.of(claim.fact()).filter(FactDescriber::closes).map(FactDescriber::when));
  }

  private static boolean opens(Fact fact) {
    return fact.begins() && fact.status() == Status.ASSERTED && !fact.date().isEmpty();
  }

  private static boolean closes(Fact fact) {
    return fact.status() == Status.ENDED && !fact.date().isEmpty();
  }

  private static Node when(Fact fact) {
    return Terms.edtf(fact.date());
  }
}
