package org.kutniti.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.OwnData;
import org.kutniti.endpoint.SelfDescription;
import org.kutniti.fact.Digest;
import org.kutniti.fact.Iris;
import org.kutniti.language.LanguagePack;
import org.kutniti.search.Search;
import org.kutniti.search.SearchIndex;
import org.kutniti.store.Store;

/** A store with the index of its texts. */
final class IndexedStore implements AutoCloseable {
  private final Store store;
  private final SearchIndex index;
  private boolean open;
  private boolean closed;

  private IndexedStore(Store store, SearchIndex index) {
    this.store = store;
    this.index = index;
  }

  /** Opens both, or makes them. */
  static IndexedStore open(Path folder, OwnData knowledge) {
    return open(folder, () -> SearchIndex.open(folder, knowledge.languages()));
  }

  /**
   * Opens both, or makes them.
   *
   * @param languages those of the knowledge, which are asked for when the first word comes
   */
  static IndexedStore open(Path folder, OwnData knowledge, Supplier<List<LanguagePack>> languages) {
    return open(folder, () -> SearchIndex.open(folder, knowledge.languages(), languages));
  }

  private static IndexedStore open(Path folder, Supplier<SearchIndex> made) {
    SearchIndex[] index = new SearchIndex[1];
    Store store = Store.open(folder, () -> index[0] = made.get());
    return new IndexedStore(store, index[0]);
  }

  Store store() {
    return store;
  }

  /** To be called before anything is changed: an index that is not as it should be is made anew. */
  void prepare() {
    prepare(store.fingerprints());
  }

  /** As {@link #prepare()}; of graphs whose fingerprints are known. */
  void prepare(SortedMap<String, String> fingerprints) {
    if (open) {
      return;
    }
    store.read(
        quads -> {
          index.prepare(digest(fingerprints), quads);
          return quads;
        });
  }

  /** Whether the index was made from what the store holds. */
  boolean isInStep() {
    return index.fits(digest(store.fingerprints()));
  }

  /** To be called when all changes are made. */
  void settle() {
    settle(store.fingerprints());
  }

  /** As {@link #settle()}; of graphs whose fingerprints are known. */
  void settle(SortedMap<String, String> fingerprints) {
    if (!open) {
      index.settle(digest(fingerprints));
    }
  }

  /** To be called when others may change what is in it, until it is closed. */
  void leaveOpen() {
    prepare();
    open = true;
  }

  /**
   * Brings what the data say of themselves up to date.
   *
   * @throws QueryCancelledException when it was stopped; then they say nothing
   */
  void describe(SelfDescription description) {
    String graph = iris().descriptionGraph();
    Map<String, String> graphs = store.fingerprints();
    String known = graphs.remove(graph);
    String wanted = Digest.of(List.of(description.version(), graphs.toString()));
    if (!wanted.equals(known)) {
      prepare();
      store.write(batch -> batch.remove(graph));
      List<Quad> quads = store.read(description::write);
      store.write(batch -> batch.replace(graph, wanted, quads));
      settle();
    }
  }

  private static String digest(SortedMap<String, String> fingerprints) {
    return Digest.of(fingerprints.entrySet().stream().map(Map.Entry::toString).toList());
  }

  /** The names that the store was built with. */
  Iris iris() {
    return StoredNames.of(store);
  }

  Search search() {
    DatasetGraph data = store.dataset();
    return new Search(index, data);
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (open) {
      open = false;
      // what the data say of themselves may no longer be true; the next to serve them counts again
      store.write(batch -> batch.remove(iris().descriptionGraph()));
      settle();
    }
    store.close();
  }
}
