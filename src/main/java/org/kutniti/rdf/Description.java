package org.kutniti.rdf;

import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Says things of one node in one graph.
 *
 * @param quads where they are added
 */
record Description(Collection<Quad> quads, Node graph, Node node) {

  /** The node's description within the same graph. */
  Description of(Node other) {
    return new Description(quads, graph, other);
  }

  Description a(String type) {
    return with(Terms.TYPE, Terms.dip(type));
  }

  Description with(Node property, Node value) {
    quads.add(Quad.create(graph, node, property, value));
    return this;
  }

  Description with(String property, Node value) {
    return with(Terms.dip(property), value);
  }

  Description with(String property, Optional<Node> value) {
    value.ifPresent(present -> with(property, present));
    return this;
  }
}
