package org.kutniti.commands;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.fact.Iris;
import org.kutniti.store.Store;
import org.kutniti.store.Writing;

/** A store that this process holds. */
final class StoreTarget implements BuildTarget {
  private final IndexedStore indexed;
  private final Store store;
  private final Iris iris;
  private final Commits commits = new Commits();
  private Writing writing;

  /** Makes the store ready to be changed. */
  StoreTarget(IndexedStore indexed, Iris iris) {
    this.indexed = indexed;
    this.store = indexed.store();
    this.iris = iris;
    indexed.prepare();
  }

  @Override
  public Map<String, String> fingerprints() {
    return store.fingerprints();
  }

  @Override
  public void replace(String graph, String fingerprint, List<Quad> quads) {
    if (writing == null) {
      writing = store.begin();
      commits.begun();
    }
    writing.batch().replace(graph, fingerprint, quads);
    if (commits.due(quads.size())) {
      commit();
    }
  }

  @Override
  public void commit() {
    if (writing != null) {
      writing.commit();
      writing = null;
    }
  }

  @Override
  public void abandon() {
    if (writing != null) {
      writing.close();
      writing = null;
    }
  }

  @Override
  public void remove(Collection<String> graphs) {
    store.write(batch -> graphs.forEach(batch::remove));
  }

  @Override
  public String settle() {
    StoryGraph.refresh(store, iris);
    indexed.settle();
    store.tidy();
    return StoreFigures.of(store).toString();
  }
}
