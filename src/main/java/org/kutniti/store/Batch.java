package org.kutniti.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.kutniti.ontology.Ontology;

/**
 * Changes within one transaction. A graph is replaced and removed whole. Quads that come with it
 * but name another graph are shared descriptions: the newest description of a subject stands, and
 * it goes when no replaced graph mentions the subject any more, but for who else may be meant.
 */
public final class Batch {
  /** Properties that say who else may be meant: those whom they name are described by others. */
  private static final Set<Node> ASIDE =
      Set.of(NodeFactory.createURI(Ontology.NAMESPACE + "candidate"), SKOS.closeMatch.asNode());

  private final DatasetGraph quads;
  private final Tables tables;
  private final QuadReader reader;
  private final QuadIndexes indexes;
  private final Set<Subject> described = new HashSet<>();
  private final Set<Node> released = new LinkedHashSet<>();

  /** In a transaction of this thread. */
  Batch(Tables tables) {
    this.quads = tables.database();
    this.tables = tables;
    this.reader = new QuadReader(quads);
    this.indexes = tables.indexes();
  }

  /**
   * Puts a graph in the place of what it held before. What it held before and is to hold again is
   * not touched: TDB2 writes each block anew in which something changes.
   *
   * @param fingerprint tells later whether the graph is still up to date; without spaces
   */
  public void replace(String graph, String fingerprint, Collection<Quad> content) {
    Node name = NodeFactory.createURI(graph);
    Set<Quad> own = new LinkedHashSet<>();
    Map<Subject, Set<Quad>> shared = new LinkedHashMap<>();
    for (Quad quad : content) {
      if (quad.getGraph().equals(name)) {
        own.add(quad);
      } else {
        Subject subject = Subject.of(quad);
        shared.computeIfAbsent(subject, first -> new LinkedHashSet<>()).add(quad);
      }
    }
    own.add(Seal.quad(name, fingerprint, own.size()));
    replace(name, own);
    shared.forEach(this::describe);
  }

  /** Withdraws a graph; nothing happens when there is none. */
  public void remove(String graph) {
    replace(NodeFactory.createURI(graph), new HashSet<>());
  }

  /** Deletes all of a graph but what is wanted; adds what is wanted and was not there. */
  private void replace(Node graph, Set<Quad> wanted) {
    change(found(graph, Node.ANY), wanted)
        .forEach(
            quad -> {
              release(quad.getSubject());
              release(quad.getObject());
            });
  }

  /**
   * Puts what is wanted, of which it takes out what is there, in the place of what is there.
   *
   * @return what was deleted
   */
  private List<Quad> change(List<Quad> there, Set<Quad> wanted) {
    List<Quad> gone = there.stream().filter(quad -> !wanted.remove(quad)).toList();
    indexes.change(gone, wanted);
    tables.tell(gone, wanted);
    return gone;
  }

  private void release(Node node) {
    if (node.isURI()) {
      released.add(node);
    }
  }

  private void describe(Subject subject, Set<Quad> description) {
    if (described.add(subject)) {
      change(found(subject.graph(), subject.node()), description);
    }
  }

  private List<Quad> found(Node graph, Node subject) {
    return reader.found(graph, subject, Node.ANY, Node.ANY);
  }

  /** Drops the shared descriptions of what the removed graphs were the last to mention. */
  void sweep() {
    Map<Node, Boolean> owned = new HashMap<>();
    for (Node node : released) {
      // Most are still mentioned, and the first mention settles it; only the others are looked up.
      if (!isMentioned(node, graph -> owned.computeIfAbsent(graph, this::isOwned))) {
        change(found(Node.ANY, node), new HashSet<>());
      }
    }
  }

  private boolean isMentioned(Node node, Predicate<Node> owned) {
    return Iter.anyMatch(graphsOf(node, Node.ANY), owned)
        || Iter.anyMatch(graphsOf(Node.ANY, node), owned);
  }

  private Iterator<Node> graphsOf(Node subject, Node object) {
    Iterator<Quad> found = quads.findNG(Node.ANY, subject, Node.ANY, object);
    return Iter.map(
        Iter.filter(found, quad -> !ASIDE.contains(quad.getPredicate())), Quad::getGraph);
  }

  private boolean isOwned(Node graph) {
    return quads.contains(graph, graph, Store.FINGERPRINT, Node.ANY);
  }
}
