package org.kutniti.dump;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Which of the two ways to name the triple that a fact speaks of is written: the triple term of RDF
 * 1.2, or the three arcs of RDF 1.1 ({@code rdf:subject}, {@code rdf:predicate}, {@code
 * rdf:object}). Either can be made of the other.
 */
public enum Profile {
  /** Both ways, as in the store. */
  FULL,
  /** Triple terms alone. */
  RDF12,
  /** Arcs alone, for readers of RDF 1.1. */
  RDF11;

  static final Node REIFIES = rdf("reifies");
  private static final Set<Node> ARCS = Set.of(rdf("subject"), rdf("predicate"), rdf("object"));

  // Jena's own class of these terms cannot be the first of Jena's that is loaded.
  private static Node rdf(String name) {
    return NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + name);
  }

  /**
   * Whether a triple is written.
   *
   * @param reifies whether its subject reifies a triple term
   */
  boolean carries(Triple triple, boolean reifies) {
    return switch (this) {
      case FULL -> true;
      case RDF11 -> !triple.getObject().isTripleTerm();
      case RDF12 -> !(reifies && ARCS.contains(triple.getPredicate()));
    };
  }
}
