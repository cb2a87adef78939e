package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;

/**
 * Turns the ontology into quads. Its blank nodes get names (RDF 1.1 Concepts, section 3.5), counted
 * in the file's order, since a dump that is the same bytes each time cannot hold blank nodes.
 */
public final class OntologyWriter {
  private final Iris iris;
  private final Map<Node, Node> names = new HashMap<>();

  private OntologyWriter(Iris iris) {
    this.iris = iris;
  }

  /** The ontology's quads, all in its own graph. */
  public static List<Quad> write(Ontology ontology, Iris iris) {
    OntologyWriter writer = new OntologyWriter(iris);
    Node graph = iri(iris.ontologyGraph());
    return ontology.triples().stream()
        .map(
            triple ->
                Quad.create(
                    graph,
                    writer.named(triple.getSubject()),
                    triple.getPredicate(),
                    writer.named(triple.getObject())))
        .toList();
  }

  private Node named(Node node) {
    return node.isBlank() ? names.computeIfAbsent(node, blank -> next()) : node;
  }

  private Node next() {
    return iri(iris.base() + ".well-known/genid/ontology-" + (names.size() + 1));
  }
}
