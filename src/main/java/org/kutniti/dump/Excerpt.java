package org.kutniti.dump;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.kutniti.ontology.Ontology;

/**
 * Copies the facts that are wanted with all that they rest on and speak of: evidence, documents,
 * agreements, missions, participants, and the plain triples of those that are asserted, each in its
 * graph. What others say of the participants stays behind.
 *
 * @param from the quads, in a transaction
 * @param to gets the copies, in a transaction for writing
 * @param graphs which graphs may be copied from
 */
record Excerpt(DatasetGraph from, DatasetGraph to, Predicate<Node> graphs, Set<Node> relations) {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node FACT = dip("Fact");

  Excerpt(DatasetGraph from, DatasetGraph to, Predicate<Node> graphs) {
    this(
        from,
        to,
        graphs,
        Iter.asStream(from.findNG(Node.ANY, Node.ANY, TYPE, dip("Relation")))
            .map(Quad::getSubject)
            .collect(Collectors.toSet()));
  }

  private static Node dip(String name) {
    return NodeFactory.createURI(Ontology.NAMESPACE + name);
  }

  /**
   * Copies.
   *
   * @param ontology the graph that is copied whole
   * @return how many facts were wanted
   */
  long copy(Selection selection, Node ontology) {
    from.findNG(ontology, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(to::add);
    long facts = 0;
    try (NodeBag wanted = new NodeBag()) {
      from.findNG(Node.ANY, Node.ANY, TYPE, FACT)
          .forEachRemaining(quad -> add(quad.getSubject(), selection, wanted));
      wanted.forEach(this::copyFact);
      facts =
          Iter.asStream(to.findNG(Node.ANY, Node.ANY, TYPE, FACT))
              .map(Quad::getSubject)
              .distinct()
              .count();
    }
    return facts;
  }

  private void add(Node fact, Selection selection, NodeBag wanted) {
    if (selection.holds(from, fact)) {
      wanted.add(fact);
    }
  }

  private void copyFact(Node fact) {
    Deque<Node> named = new ArrayDeque<>();
    copy(fact, named);
    boolean asserted = to.contains(Node.ANY, fact, dip("status"), dip("asserted"));
    for (Quad quad : found(fact, Profile.REIFIES)) {
      if (asserted && quad.getObject().isTripleTerm()) {
        copyTriple(quad.getGraph(), quad.getObject().getTriple());
      }
    }
    while (!named.isEmpty()) {
      Node node = named.pop();
      if (!to.contains(Node.ANY, node, TYPE, Node.ANY)) {
        copy(node, named);
      }
    }
  }

  private void copyTriple(Node graph, Triple triple) {
    Quad quad = Quad.create(graph, triple);
    if (from.contains(quad)) {
      to.add(quad);
    }
  }

  /** Copies what is said of a node, but for the plain triples of relations. */
  private void copy(Node node, Deque<Node> named) {
    for (Quad quad : found(node, Node.ANY)) {
      if (!relations.contains(quad.getPredicate())) {
        to.add(quad);
        if (quad.getObject().isURI()) {
          named.push(quad.getObject());
        }
      }
    }
  }

  private List<Quad> found(Node subject, Node property) {
    return Iter.asStream(from.findNG(Node.ANY, subject, property, Node.ANY))
        .filter(quad -> graphs.test(quad.getGraph()))
        .toList();
  }
}
