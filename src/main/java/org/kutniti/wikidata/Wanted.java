package org.kutniti.wikidata;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What of Wikidata some patterns can see, so that the rest of a dump is let pass.
 *
 * @param arcs the predicates that occur, each with the objects it occurs with; {@link Node#ANY}
 *     among them when it may have any
 * @param groups the ids of properties that one item must have together to matter
 */
record Wanted(Map<String, Set<Node>> arcs, Set<Set<String>> groups) {
  /** What the patterns can see. */
  static Wanted of(Collection<StatementPattern> patterns) {
    PatternArcs arcs = new PatternArcs();
    patterns.forEach(pattern -> arcs.read(pattern.algebra()));
    return arcs.wanted();
  }

  /** Whether a pattern may see the triple. */
  boolean sees(Triple triple) {
    Set<Node> objects = arcs.getOrDefault(triple.getPredicate().getURI(), Set.of());
    return objects.contains(Node.ANY) || objects.contains(triple.getObject());
  }

  /** Whether an item with these properties has all that some part of a pattern asks for. */
  boolean matters(Set<String> properties) {
    return groups.stream().anyMatch(properties::containsAll);
  }
}
