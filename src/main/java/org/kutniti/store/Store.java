package org.kutniti.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.kutniti.ontology.Ontology;

/**
 * Quads on disk, in a TDB2 database that one process at a time may hold. Queries over it see the
 * union of all graphs as the default graph. Many threads may read while one writes.
 */
public final class Store implements AutoCloseable {
  static final Node FINGERPRINT = NodeFactory.createURI(Ontology.NAMESPACE + "fingerprint");

  private final DatasetGraph database;
  private final DatasetGraph dataset;
  private final Optional<Companion> companion;

  private Store(DatasetGraph database, Optional<Companion> companion) {
    this.database = database;
    this.companion = companion;
    this.dataset = companion.map(c -> c.over(database)).orElse(database);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Opens the store in a folder, or makes one there.
   *
   * @throws StoreException when another process holds it, or the folder is not a store's
   */
  public static Store open(Path folder) {
    return new Store(Folder.connect(folder), Optional.empty());
  }

  /**
   * Opens the store in a folder, or makes one there, with something that follows its changes.
   *
   * @param companion called once the store is there
   * @throws StoreException when another process holds it, or the folder is not a store's
   */
  public static Store open(Path folder, Supplier<? extends Companion> companion) {
    DatasetGraph database = Folder.connect(folder);
    try {
      return new Store(database, Optional.of(companion.get()));
    } catch (RuntimeException e) {
      TDBInternal.expel(database);
      throw e;
    }
  }

  /** The fingerprint that each replaced graph was given, by the graph's IRI. */
  public Map<String, String> fingerprints() {
    return read(Store::fingerprints);
  }

  private static Map<String, String> fingerprints(DatasetGraph quads) {
    Map<String, String> fingerprints = new TreeMap<>();
    quads
        .find(Node.ANY, Node.ANY, FINGERPRINT, Node.ANY)
        .forEachRemaining(quad -> fingerprints.put(quad.getGraph().getURI(), value(quad)));
    return fingerprints;
  }

  private static String value(Quad quad) {
    return quad.getObject().getLiteralLexicalForm();
  }

  /** Changes graphs in one transaction: all of the work is kept, or none when it throws. */
  public void write(Consumer<Batch> work) {
    Txn.executeWrite(
        dataset,
        () -> {
          Batch batch = new Batch(dataset);
          work.accept(batch);
          batch.sweep();
        });
  }

  /** Reads within one transaction; what is returned must not depend on it. */
  public <T> T read(Function<DatasetGraph, T> question) {
    return Txn.calculateRead(dataset, () -> question.apply(dataset));
  }

  /** The quads, for an endpoint that keeps transactions of its own. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Gives back the disk space that replaced and removed graphs still take. */
  public void compact() {
    DatabaseMgr.compact(database, true);
  }

  /** Lets another process have it. */
  @Override
  public void close() {
    companion.ifPresent(Companion::close);
    TDBInternal.expel(database);
  }
}
