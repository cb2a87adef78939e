package org.kutniti.store;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Quads in an order that depends on nothing but what they say. No more is held in memory than the
 * subjects and what is said of one of them.
 *
 * @param rdf11 whether triples that hold triple terms are left out
 */
record Sorted(DatasetGraph quads, boolean rdf11) {
  private static final Comparator<Node> NODES = Comparator.comparing(Sorted::written);
  private static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getPredicate, Comparator.comparing(Sorted::typeFirst))
          .thenComparing(Triple::getObject, NODES);

  // Names need no writing out, and most nodes are names.
  private static String written(Node node) {
    return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
  }

  private static String typeFirst(Node property) {
    return property.equals(RDF.type.asNode()) ? "" : property.getURI();
  }

  /** The names of the graphs. */
  Stream<Node> graphs() {
    return distinct(quads.listGraphNodes()).stream();
  }

  /** The triples of one graph, or of all together where the graph is {@link Node#ANY}. */
  Stream<Triple> triples(Node graph) {
    Iterator<Quad> all = quads.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
    return distinct(Iter.map(all, Quad::getSubject)).stream()
        .flatMap(subject -> triples(graph, subject).stream());
  }

  private List<Triple> triples(Node graph, Node subject) {
    return Iter.toSet(Iter.map(quads.findNG(graph, subject, Node.ANY, Node.ANY), Quad::asTriple))
        .stream()
        .filter(triple -> !rdf11 || !triple.getObject().isTripleTerm())
        .sorted(TRIPLES)
        .toList();
  }

  private static Set<Node> distinct(Iterator<Node> nodes) {
    Set<Node> distinct = new TreeSet<>(NODES);
    nodes.forEachRemaining(distinct::add);
    return distinct;
  }
}
