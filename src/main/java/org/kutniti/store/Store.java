package org.kutniti.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.kutniti.ontology.Ontology;

/**
 * Quads on disk, in a TDB2 database that one process at a time may hold. Queries over it see the
 * union of all graphs as the default graph. Many threads may read while one writes.
 */
public final class Store implements AutoCloseable {
  static final Node FINGERPRINT = NodeFactory.createURI(Ontology.NAMESPACE + "fingerprint");

  private final Path folder;
  private final DatasetGraph database;
  private final DatasetGraph dataset;
  private final Optional<Companion> companion;
  private Load load;

  private Store(Path folder, DatasetGraph database, Optional<Companion> companion) {
    this.folder = folder;
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
    return new Store(folder, Folder.connect(folder), Optional.empty());
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
      return new Store(folder, database, Optional.of(companion.get()));
    } catch (RuntimeException e) {
      TDBInternal.expel(database);
      throw e;
    }
  }

  /** The fingerprint that each replaced graph was given, by the graph's IRI. */
  public SortedMap<String, String> fingerprints() {
    return read(quads -> Seal.fingerprints(new QuadReader(database)));
  }

  /** Changes graphs in one transaction: all of the work is kept, or none when it throws. */
  public void write(Consumer<Batch> work) {
    try (Writing writing = begin()) {
      work.accept(writing.batch());
      writing.commit();
    }
  }

  /**
   * Makes ready to fill a store that has nothing. Whatever is asked of the store then ends that,
   * which takes as long as it takes to sort what was added; so it does in a process that opens the
   * store after this one was killed.
   *
   * @return nothing when something is in the store
   */
  public Optional<Load> load() {
    if (load != null || read(quads -> quads.listGraphNodes().hasNext())) {
      return Optional.empty();
    }
    onDisk(() -> LoadMark.of(Layout.database(folder).orElseThrow()).set());
    load = new Load(dataset, new Tables(database, companion));
    return Optional.of(load);
  }

  private void endLoad() {
    if (load != null) {
      load.end();
      load = null;
      onDisk(() -> LoadEnd.of(database));
    }
  }

  /** Begins a transaction that others who want to write wait for. */
  public Writing begin() {
    endLoad();
    return new Writing(dataset, new Tables(database, companion));
  }

  /** Reads within one transaction; what is returned must not depend on it. */
  public <T> T read(Function<DatasetGraph, T> question) {
    endLoad();
    return Txn.calculateRead(dataset, () -> question.apply(dataset));
  }

  /** Hands out the quads of a property one by one, for those who read each but once. */
  public void each(Node property, Consumer<Quad> action) {
    endLoad();
    Runnable reading =
        () -> new QuadReader(database).each(Node.ANY, Node.ANY, property, Node.ANY, action);
    Txn.executeRead(dataset, reading);
  }

  /** How many quads have a property with a value, counted without looking at their subjects. */
  public long count(Node property, Node value) {
    return read(
        quads -> {
          NodeTupleTable table =
              TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
          return Iter.count(table.findAsNodeIds(Node.ANY, Node.ANY, property, value));
        });
  }

  /** The quads, for an endpoint that keeps transactions of its own. */
  public DatasetGraph dataset() {
    endLoad();
    return dataset;
  }

  /**
   * Gives back all disk space that replaced and removed graphs still take. Others may read
   * meanwhile.
   *
   * @throws StoreException when the disk is full
   */
  public void compact() {
    endLoad();
    onDisk(new Compaction(database)::everything);
  }

  /**
   * Gives disk space back when that is worth the while: after a first build, and when the store has
   * come near twice the size that it needs.
   *
   * @throws StoreException when the disk is full
   */
  public void tidy() {
    endLoad();
    onDisk(new Compaction(database)::whereWorthwhile);
  }

  /** How many bytes of disk are in use for the quads. */
  public long bytes() {
    long[] bytes = new long[1];
    onDisk(() -> bytes[0] = FileState.of(Layout.database(folder).orElseThrow()).bytes());
    return bytes[0];
  }

  /**
   * Goes through everything on disk, which takes about as long as to write it.
   *
   * @return what is not as it should be, a line each; nothing when all is whole
   */
  public List<String> inspect() {
    endLoad();
    return new Inspection(TDBInternal.getDatasetGraphTDB(database)).problems();
  }

  private interface DiskWork {
    void run() throws IOException;
  }

  private void onDisk(DiskWork work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new StoreException(folder, "cannot be read or written: " + e.getMessage(), e);
    }
  }

  /** Lets another process have it. */
  @Override
  public void close() {
    companion.ifPresent(Companion::close);
    TDBInternal.expel(database);
  }
}
