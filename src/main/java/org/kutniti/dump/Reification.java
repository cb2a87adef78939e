package org.kutniti.dump;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Which triples of a graph are annotated by whom (RDF 1.2 Turtle, section 2.11). Somebody who
 * reifies triples is described at home: at the first of them that is asserted. To keep blocks from
 * nesting without end, nobody is at home where the subject reifies triples itself.
 */
final class Reification {
  private final Sorted sorted;
  private final Node graph;
  private final Set<Node> properties = new HashSet<>();

  Reification(Sorted sorted, Node graph) {
    this.sorted = sorted;
    this.graph = graph;
    if (sorted.profile() != Profile.RDF11) {
      sorted.find(graph, Node.ANY, Profile.REIFIES, Node.ANY).forEachRemaining(this::note);
    }
  }

  private void note(Triple triple) {
    if (triple.getObject().isTripleTerm()) {
      properties.add(triple.getObject().getTriple().getPredicate());
    }
  }

  /** What is said of somebody. */
  List<Triple> about(Node subject) {
    return sorted.about(graph, subject);
  }

  /** Those who annotate a triple. */
  List<Node> annotating(Triple triple) {
    return properties.contains(triple.getPredicate()) && !reifies(triple.getSubject())
        ? sorted.reifiers(graph, triple)
        : List.of();
  }

  /** The triple that somebody is described at, where there is one. */
  Optional<Triple> home(Node reifier) {
    return sorted.reified(graph, reifier).stream().filter(this::isAnnotated).findFirst();
  }

  /** The triple that somebody is described by, who has no home. */
  Optional<Triple> foremost(Node reifier) {
    return sorted.reified(graph, reifier).stream().findFirst();
  }

  /** Whether a triple says that somebody reifies one that is annotated, so that it goes unsaid. */
  boolean isImplied(Triple triple) {
    return triple.getPredicate().equals(Profile.REIFIES)
        && triple.getObject().isTripleTerm()
        && isAnnotated(triple.getObject().getTriple());
  }

  private boolean isAnnotated(Triple triple) {
    return sorted.contains(graph, triple) && !reifies(triple.getSubject());
  }

  private boolean reifies(Node subject) {
    return !sorted.reified(graph, subject).isEmpty();
  }
}
