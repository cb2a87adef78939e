package org.kutniti.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Fills a store that was empty, in transactions of its own. It writes one index; the others are
 * made out of it, sorted, as soon as somebody asks for anything else. What is committed stays when
 * the process is killed.
 */
public final class Load implements AutoCloseable {
  private final DatasetGraph dataset;
  private final Tables tables;
  private final Set<Subject> described = new HashSet<>();
  private FirstIndex index;
  private boolean ended;

  /**
   * Changes nothing yet.
   *
   * @param dataset what transactions are kept over
   * @param tables where the quads go
   */
  Load(DatasetGraph dataset, Tables tables) {
    this.dataset = dataset;
    this.tables = tables;
  }

  /** Whether a transaction has begun and is neither kept nor given up. */
  public boolean isOpen() {
    return index != null;
  }

  /**
   * Adds a graph, as {@link Batch#replace} would. Begins a transaction where there is none; only
   * this thread may go on with it.
   *
   * @param graph one that the store does not have
   * @param content each quad once
   * @throws IllegalStateException when something else was asked of the store meanwhile
   */
  public void add(String graph, String fingerprint, Collection<Quad> content) {
    if (ended) {
      throw new IllegalStateException("the first load is over");
    }
    if (!isOpen()) {
      dataset.begin(TxnType.WRITE);
      index = new FirstIndex(tables);
    }
    Node name = NodeFactory.createURI(graph);
    List<Quad> quads = new ArrayList<>(content.size() + 1);
    Map<Subject, List<Quad>> shared = new LinkedHashMap<>();
    for (Quad quad : content) {
      if (quad.getGraph().equals(name)) {
        quads.add(quad);
      } else {
        Subject subject = Subject.of(quad);
        if (!described.contains(subject)) {
          shared.computeIfAbsent(subject, first -> new ArrayList<>()).add(quad);
        }
      }
    }
    quads.add(Seal.quad(name, fingerprint, quads.size()));
    shared.values().forEach(quads::addAll);
    described.addAll(shared.keySet());
    index.add(quads);
  }

  /** Takes no more. */
  void end() {
    if (isOpen()) {
      throw new IllegalStateException("a load is neither kept nor given up");
    }
    ended = true;
  }

  /** Keeps what was added. */
  public void commit() {
    if (isOpen()) {
      index = null;
      dataset.commit();
      dataset.end();
    }
  }

  /** Gives up what was added and is not kept. */
  @Override
  public void close() {
    if (isOpen()) {
      index = null;
      described.clear();
      dataset.abort();
      dataset.end();
    }
  }
}
