package org.kutniti.dump;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads in an order that depends on nothing but what they say. No more is held in memory than what
 * is said of one subject and the names of the graphs.
 *
 * @param graphs which graphs are looked at
 * @param profile which triples are carried
 */
record Sorted(DatasetGraph quads, Predicate<Node> graphs, Profile profile) {

  /** The names of the graphs. */
  List<Node> names() {
    return Iter.asStream(quads.listGraphNodes())
        .filter(graphs)
        .distinct()
        .sorted(Order.NODES)
        .toList();
  }

  /** Visits the subjects in one graph, or in all together where the graph is {@link Node#ANY}. */
  void subjects(Node graph, Consumer<Node> action) {
    try (NodeBag subjects = new NodeBag()) {
      find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(triple -> subjects.add(triple.getSubject()));
      subjects.forEach(action);
    }
  }

  /** What is said of a subject. */
  List<Triple> about(Node graph, Node subject) {
    boolean reifies = find(graph, subject, Profile.REIFIES, Node.ANY).hasNext();
    return all(graph, subject, Node.ANY, Node.ANY)
        .filter(triple -> profile.carries(triple, reifies))
        .toList();
  }

  /** Those who reify a triple. */
  List<Node> reifiers(Node graph, Triple triple) {
    return all(graph, Node.ANY, Profile.REIFIES, NodeFactory.createTripleTerm(triple))
        .map(Triple::getSubject)
        .toList();
  }

  /** The triples that a subject reifies; none in a profile without triple terms. */
  List<Triple> reified(Node graph, Node subject) {
    return profile == Profile.RDF11
        ? List.of()
        : all(graph, subject, Profile.REIFIES, Node.ANY)
            .map(Triple::getObject)
            .filter(Node::isTripleTerm)
            .map(Node::getTriple)
            .toList();
  }

  boolean contains(Node graph, Triple triple) {
    return find(graph, triple.getSubject(), triple.getPredicate(), triple.getObject()).hasNext();
  }

  /** The triples that match, in no order, the same one perhaps more than once. */
  Iterator<Triple> find(Node graph, Node subject, Node property, Node object) {
    Iterator<Quad> found = quads.findNG(graph, subject, property, object);
    return Iter.map(Iter.filter(found, quad -> graphs.test(quad.getGraph())), Sorted::triple);
  }

  private static Triple triple(Quad quad) {
    boolean named = quad.getPredicate().isURI() && !quad.getGraph().isLiteral();
    if (!named || quad.getSubject().isLiteral()) {
      throw new IllFormedQuadException(quad);
    }
    return quad.asTriple();
  }

  private Stream<Triple> all(Node graph, Node subject, Node property, Node object) {
    return Iter.toSet(find(graph, subject, property, object)).stream().sorted(Order.TRIPLES);
  }
}
