package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kutniti.fact.Argument;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.link.Candidate;
import org.kutniti.link.Link;

/** Describes how the names of those who take part in a fact were linked. */
record LinkDescriber(Iris iris) {

  /**
   * Describes the links of a fact.
   *
   * @param document the document that states it
   */
  void describe(Description document, Claim claim) {
    Description fact = document.of(iri(claim.iri()));
    Claims.arguments(claim.fact())
        .filter(argument -> argument.link().isTold())
        .forEach(argument -> describe(document, fact, argument));
  }

  private void describe(Description document, Description fact, Argument argument) {
    Link link = argument.link();
    Node node = iri(named(document, argument));
    fact.with("link", node);
    Description description =
        document
            .of(node)
            .a("Link")
            .with("linkedName", Terms.text(argument.name(), argument.language()))
            .with("linker", Terms.plain(link.version()))
            .with("chosen", iri(iris.argument(argument)))
            .with(Terms.DERIVED_FROM, document.node());
    link.chosen().ifPresent(chosen -> told(description, chosen, chosen.pros()));
    link.others().forEach(other -> runnerUp(description, node, other));
  }

  private static void told(Description node, Candidate candidate, List<String> reasons) {
    node.with("score", Terms.decimal(FactTable.decimal(candidate.score())));
    reasons.forEach(reason -> node.with("reason", Terms.plain(reason)));
  }

  private void runnerUp(Description link, Node node, Candidate other) {
    List<String> parts = List.of(node.getURI(), other.entity().id());
    Description runnerUp = link.of(iri(iris.made("candidate", parts)));
    link.with("runnerUp", runnerUp.node());
    runnerUp.a("RunnerUp").with("candidate", iri(iris.entity(other.entity().id())));
    told(runnerUp, other, other.cons());
  }

  private String named(Description document, Argument argument) {
    Link link = argument.link();
    Stream<String> about =
        Stream.of(document.node().getURI(), iris.argument(argument), argument.name());
    Stream<String> candidates =
        Stream.concat(link.chosen().stream(), link.others().stream())
            .flatMap(c -> Stream.concat(Stream.of(c.entity().id()), reasons(c)));
    return iris.made("link", Stream.concat(about, candidates).toList());
  }

  private static Stream<String> reasons(Candidate candidate) {
    return Stream.concat(candidate.pros().stream(), candidate.cons().stream());
  }
}
