package org.kutniti.dump;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.kutniti.fact.Iris;
import org.kutniti.store.Store;
import org.kutniti.store.TemporaryStore;

/**
 * A store of the facts that were selected from another one. It lies in a temporary folder, so that
 * it may be larger than memory, until it is closed.
 */
public final class SelectedStore implements AutoCloseable {
  private final TemporaryStore store;
  private final long facts;

  private SelectedStore(TemporaryStore store, long facts) {
    this.store = store;
    this.facts = facts;
  }

  /**
   * Selects.
   *
   * @param from the store to select from
   * @param iris the names in it
   */
  public static SelectedStore of(Store from, Selection selection, Iris iris) {
    TemporaryStore store = TemporaryStore.open();
    try {
      return new SelectedStore(store, copied(from, store.store(), selection, iris));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static long copied(Store from, Store to, Selection selection, Iris iris) {
    Node ontology = NodeFactory.createURI(iris.ontologyGraph());
    return from.read(
        quads -> {
          Excerpt excerpt = new Excerpt(quads, to.dataset(), graphs(selection, iris));
          return Txn.calculateWrite(to.dataset(), () -> excerpt.copy(selection, ontology));
        });
  }

  /** A document's facts are told by that document alone; all others by all that tell them. */
  private static Predicate<Node> graphs(Selection selection, Iris iris) {
    String own = selection.document().map(document -> iris.graphOf(document.getURI())).orElse("");
    return graph ->
        !graph.getURI().equals(iris.descriptionGraph())
            && !graph.getURI().equals(iris.ontologyGraph())
            && (own.isEmpty()
                || graph.getURI().equals(own)
                || !iris.isDocumentGraph(graph.getURI()));
  }

  /** The store. */
  public Store store() {
    return store.store();
  }

  /** How many facts were selected. */
  public long facts() {
    return facts;
  }

  /** Closes the store and removes it. */
  @Override
  public void close() {
    store.close();
  }
}
