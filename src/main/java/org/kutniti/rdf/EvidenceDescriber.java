package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import java.util.List;
import org.apache.jena.graph.Node;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Evidence;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;

/**
 * Describes the words that a fact rests on, and all that is the document's own way of saying it.
 */
record EvidenceDescriber(Iris iris) {

  /**
   * Describes all evidence of a fact, the clearest ranked first.
   *
   * @param document the document that states it
   * @param language the tag of the language of that document
   */
  void describe(Description document, Claim claim, String language) {
    List<Evidence> evidence = claim.fact().evidence();
    for (int index = 0; index < evidence.size(); index++) {
      Node node = iri(named(document, claim, evidence.get(index)));
      document.of(iri(claim.iri())).with("evidence", node);
      Description description = document.of(node).with("rank", Terms.number(index + 1));
      words(description, evidence.get(index), language);
      names(description.with(Terms.DERIVED_FROM, document.node()), claim);
    }
  }

  private String named(Description document, Claim claim, Evidence evidence) {
    List<String> parts =
        List.of(
            document.node().getURI(),
            Integer.toString(evidence.span().start()),
            Integer.toString(evidence.span().end()),
            evidence.rule(),
            claim.iri(),
            iris.argument(claim.fact().place()).orElse(""));
    return iris.made("evidence", parts);
  }

  private static void words(Description node, Evidence evidence, String language) {
    node.a("Evidence")
        .with("quote", Terms.text(evidence.quote(), language))
        .with("start", Terms.number(evidence.span().start()))
        .with("end", Terms.number(evidence.span().end()))
        .with("rule", Terms.plain(evidence.rule()))
        .with("confidence", Terms.decimal(FactTable.decimal(evidence.confidence())));
  }

  private void names(Description node, Claim claim) {
    node.with("firstNamed", claim.firstNamed().map(Terms::iri))
        .with("subjectName", name(claim.subjectArgument()))
        .with("objectName", name(claim.objectArgument()))
        .with("place", iris.argument(claim.fact().place()).map(Terms::iri))
        .with("placeName", claim.fact().place().map(EvidenceDescriber::name));
  }

  private static Node name(Argument argument) {
    return Terms.text(argument.name(), argument.language());
  }
}
