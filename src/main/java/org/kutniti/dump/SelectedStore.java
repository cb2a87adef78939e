package org.kutniti.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.kutniti.fact.Iris;
import org.kutniti.store.Store;

/**
 * A store of the facts that were selected from another one. It lies in a temporary folder, so that
 * it may be larger than memory, until it is closed.
 */
public final class SelectedStore implements AutoCloseable {
  private final Path folder;
  private final Store store;
  private final long facts;

  private SelectedStore(Path folder, Store store, long facts) {
    this.folder = folder;
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
    Path folder = temporary();
    Store store = Store.open(folder);
    long facts =
        from.read(
            quads -> {
              Excerpt excerpt = new Excerpt(quads, store.dataset(), graphs(selection, iris));
              Node ontology = NodeFactory.createURI(iris.ontologyGraph());
              return Txn.calculateWrite(store.dataset(), () -> excerpt.copy(selection, ontology));
            });
    return new SelectedStore(folder, store, facts);
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

  private static Path temporary() {
    try {
      return Files.createTempDirectory("kutniti-selected");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The store. */
  public Store store() {
    return store;
  }

  /** How many facts were selected. */
  public long facts() {
    return facts;
  }

  /** Closes the store and removes it. */
  @Override
  public void close() {
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
