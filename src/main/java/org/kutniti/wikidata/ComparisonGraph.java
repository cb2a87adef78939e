package org.kutniti.wikidata;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;

/** Comparisons as triples in a graph of their own. */
public record ComparisonGraph(Iris iris) {
  private static final String NAME = "comparison";

  /** The graph's IRI. */
  public String name() {
    return iris.at(List.of(NAME));
  }

  /** The quads, in the order of the comparisons. */
  public List<Quad> quads(Compared compared) {
    List<Quad> quads = new ArrayList<>();
    compared.comparisons().forEach(comparison -> describe(comparison, quads));
    return quads;
  }

  private void describe(Comparison comparison, List<Quad> quads) {
    Node graph = NodeFactory.createURI(name());
    Node node = NodeFactory.createURI(iris.made(NAME, List.of(comparison.fact().iri())));
    quads.add(Quad.create(graph, node, RDF.type.asNode(), dip("Comparison")));
    Node fact = NodeFactory.createURI(comparison.fact().iri());
    quads.add(Quad.create(graph, node, dip("compares"), fact));
    quads.add(Quad.create(graph, node, dip("verdict"), dip(comparison.verdict().label())));
    Node reason = NodeFactory.createLiteralString(comparison.reason());
    quads.add(Quad.create(graph, node, dip("reason"), reason));
    if (comparison.statement().startsWith("http")) {
      Node statement = NodeFactory.createURI(comparison.statement());
      quads.add(Quad.create(graph, node, dip("statement"), statement));
    }
  }

  private static Node dip(String name) {
    return NodeFactory.createURI(Ontology.NAMESPACE + name);
  }
}
