package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import org.apache.jena.graph.Node;

/** Describes the agreement that a fact of joint signing is about. */
final class AgreementDescriber {
  private AgreementDescriber() {}

  /**
   * Describes the agreement, where the relation has one.
   *
   * @param fact the node of the fact
   * @param language the tag of the language that the agreement's name is in
   */
  static void describe(Description fact, Claim claim, String language) {
    if (claim.relation().joint()) {
      Node node = iri(claim.object());
      fact.with("agreement", node);
      describe(claim, fact.of(node).a("Agreement"), language);
    }
  }

  private static void describe(Claim claim, Description agreement, String language) {
    if (!claim.fact().label().isEmpty()) {
      agreement.with(Terms.LABEL, Terms.text(claim.fact().label(), language));
    }
    if (claim.isAsserted()) {
      signed(claim, agreement);
    }
  }

  // What is only planned has neither parties nor a date yet.
  private static void signed(Claim claim, Description agreement) {
    claim.parties().forEach(party -> agreement.with("party", iri(party)));
    if (!claim.fact().date().isEmpty()) {
      agreement.with("date", Terms.edtf(claim.fact().date()));
    }
  }
}
