package org.kutniti.dump;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/** The order that things are written in. It depends on nothing but what they are. */
final class Order {
  /** By IRI; all else as N-Triples writes it. */
  static final Comparator<Node> NODES = Comparator.comparing(Order::written);

  /** Of triples about one subject: the type first, then by property and value. */
  static final Comparator<Triple> VALUES =
      Comparator.comparing(Triple::getPredicate, Comparator.comparing(Order::typeFirst))
          .thenComparing(Triple::getObject, NODES);

  /** Of any triples. */
  static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, NODES).thenComparing(VALUES);

  private Order() {}

  // Names need no writing out, and most nodes are names.
  private static String written(Node node) {
    return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
  }

  private static String typeFirst(Node property) {
    return property.equals(RDF.type.asNode()) ? "" : property.getURI();
  }
}
