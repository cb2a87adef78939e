package org.kutniti.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Somebody or something that a graph describes, of which several documents tell. */
record Subject(Node graph, Node node) {
  /** Of whom a quad tells. */
  static Subject of(Quad quad) {
    return new Subject(quad.getGraph(), quad.getSubject());
  }
}
