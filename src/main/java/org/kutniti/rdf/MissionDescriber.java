package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import java.util.List;
import org.apache.jena.graph.Node;
import org.kutniti.fact.Fact;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Status;

/** Describes the mission that stands behind a fact, for relations whose facts have one. */
record MissionDescriber(Iris iris) {

  /**
   * Describes the mission. One that is planned or denied does not exist, and gets no node that
   * would say it does.
   *
   * @param fact the node of the fact
   */
  void describe(Description fact, Claim claim) {
    if (claim.isAsserted() || claim.fact().status() == Status.ENDED) {
      claim.relation().describedBy().ifPresent(type -> describe(fact, claim, type));
    }
  }

  private void describe(Description fact, Claim claim, String type) {
    Description mission = fact.of(iri(named(claim, type)));
    fact.with("mission", mission.node());
    mission
        .a(type)
        .with("sendingState", iri(claim.subject()))
        .with("receivingState", iri(claim.object()))
        .with("city", iris.argument(claim.fact().place()).map(Terms::iri));
    dates(mission, claim.fact());
  }

  private String named(Claim claim, String type) {
    String city = iris.argument(claim.fact().place()).orElse("");
    return iris.made("mission", List.of(type, claim.subject(), claim.object(), city));
  }

  private static void dates(Description mission, Fact fact) {
    Node date = Terms.edtf(fact.date());
    if (!fact.date().isEmpty() && fact.status() == Status.ENDED) {
      mission.with("closed", date);
    } else if (!fact.date().isEmpty() && fact.begins()) {
      mission.with("opened", date);
    }
  }
}
