package org.kutniti.commands;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.fact.Iris;
import org.kutniti.store.Load;
import org.kutniti.store.Store;
import org.kutniti.store.Writing;

/**
 * A store that this process holds. What is noted of its graphs is read once, for there may be many,
 * and kept in step with the changes.
 */
final class StoreTarget implements BuildTarget {
  private final IndexedStore indexed;
  private final Store store;
  private final Iris iris;
  private final SortedMap<String, String> fingerprints;
  private final Commits commits = new Commits();
  private final Optional<Load> load;
  private boolean loads;
  private Writing writing;

  /** Makes the store ready to be changed. */
  StoreTarget(IndexedStore indexed, Iris iris) {
    this.indexed = indexed;
    this.store = indexed.store();
    this.iris = iris;
    this.fingerprints = store.fingerprints();
    indexed.prepare(fingerprints);
    this.load = store.load();
    this.loads = load.isPresent();
  }

  @Override
  public Map<String, String> fingerprints() {
    return new HashMap<>(fingerprints);
  }

  @Override
  public void replace(String graph, String fingerprint, List<Quad> quads) {
    if (loads && fingerprints.containsKey(graph)) {
      commit();
      loads = false;
    }
    if (!isOpen()) {
      commits.begun();
    }
    put(graph, fingerprint, quads);
    fingerprints.put(graph, fingerprint);
    if (commits.due(quads.size())) {
      commit();
    }
  }

  private boolean isOpen() {
    return writing != null || load.isPresent() && load.get().isOpen();
  }

  private void put(String graph, String fingerprint, List<Quad> quads) {
    if (loads) {
      load.orElseThrow().add(graph, fingerprint, quads);
      return;
    }
    if (writing == null) {
      writing = store.begin();
    }
    writing.batch().replace(graph, fingerprint, quads);
  }

  @Override
  public void commit() {
    load.ifPresent(Load::commit);
    if (writing != null) {
      writing.commit();
      writing = null;
    }
  }

  @Override
  public void abandon() {
    load.ifPresent(Load::close);
    if (writing != null) {
      writing.close();
      writing = null;
    }
  }

  @Override
  public void remove(Collection<String> graphs) {
    loads = false;
    store.write(batch -> graphs.forEach(batch::remove));
    fingerprints.keySet().removeAll(graphs);
  }

  @Override
  public String settle() {
    StoryGraph.refresh(store, iris, fingerprints);
    indexed.settle(fingerprints);
    store.tidy();
    return StoreFigures.of(store).toString();
  }
}
