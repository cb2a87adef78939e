package org.kutniti.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that keeps the order of its triples, for writers that take them as they come. */
final class SortedGraph extends GraphBase {
  private final Map<Node, List<Triple>> bySubject;

  SortedGraph(Stream<Triple> triples) {
    this.bySubject =
        triples.collect(
            Collectors.groupingBy(
                Triple::getSubject, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return WrappedIterator.create(candidates(pattern).filter(pattern::matches).iterator());
  }

  private Stream<Triple> candidates(Triple pattern) {
    return pattern.getSubject().isConcrete()
        ? bySubject.getOrDefault(pattern.getSubject(), List.of()).stream()
        : bySubject.values().stream().flatMap(List::stream);
  }
}
