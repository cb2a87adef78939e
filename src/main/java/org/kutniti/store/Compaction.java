package org.kutniti.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Gives back the space of what was replaced and removed. Meanwhile others may read, and whoever
 * wants to write waits. What is new is written beside what is there and then takes its place, so
 * that a process that is killed leaves one or the other. The way is that of TDB2's own compaction
 * ({@code DatabaseOps}), which copies quad by quad; here trees are copied as they are sorted.
 */
final class Compaction {
  /** How many times what was packed a store may grow to. */
  private static final double GROWTH = 1.8;

  /** How many times the nodes may grow to before those that no quad has are sought out. */
  private static final double NODE_GROWTH = 1.5;

  /** Below that there is nothing worth the while. */
  private static final long SMALL = 2L << 20;

  private final DatasetGraph database;
  private final DatasetGraphSwitchable container;
  private final Path folder;

  Compaction(DatasetGraph database) {
    this.database = database;
    this.container = TDBInternal.getDatabaseContainer(database);
    this.folder = container.getContainerPath();
  }

  /** Compacts what has grown too much. */
  void whereWorthwhile() throws IOException {
    Path now = current();
    PackedSize packed = PackedSize.of(now);
    FileState state = FileState.of(now);
    long bytes = state.bytes();
    if (bytes > SMALL && bytes > GROWTH * packed.bytes()) {
      if (packed.isKnown() && state.nodeBytes() > NODE_GROWTH * packed.nodes()) {
        everything();
      } else {
        pack(packed.nodes());
      }
    }
  }

  /** Leaves nothing of what was replaced and removed. */
  void everything() throws IOException {
    DatabaseMgr.compact(database, true);
    pack(0);
  }

  private Path current() throws IOException {
    return Layout.database(folder).orElseThrow();
  }

  /**
   * Packs the trees.
   *
   * @param nodes how many bytes of nodes there were when none was in vain; 0 when that is now
   */
  private void pack(long nodes) throws IOException {
    Path old = current();
    DatasetGraphTDB before = (DatasetGraphTDB) container.get();
    TransactionCoordinator coordinator = before.getTxnSystem().getTxnMgr();
    try {
      container.execReadOnlyDatabase(() -> replace(old, before, nodes));
    } catch (UncheckedIOException e) {
      DurableFile.delete(Layout.unfinished(Layout.next(old)));
      throw e.getCause();
    }
    // waits for those who still read there
    coordinator.startExclusiveMode();
    StoreConnection.release(before.getLocation());
    DurableFile.delete(old);
  }

  private void replace(Path old, DatasetGraphTDB before, long nodes) {
    Path next = Layout.next(old);
    Path unfinished = Layout.unfinished(next);
    try {
      DurableFile.delete(unfinished);
      Files.createDirectory(unfinished);
      new Database(old, before.getStoreParams()).copyTo(unfinished);
      PackedSize.write(unfinished, nodes);
      DurableFile.publish(unfinished, next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Location place = Location.create(next.toString());
    use(before, StoreConnection.connectCreate(place, before.getStoreParams(), null));
  }

  private void use(DatasetGraphTDB before, StoreConnection opened) {
    DatasetGraphTDB after = opened.getDatasetGraphTDB();
    TransactionCoordinator from = before.getTxnSystem().getTxnMgr();
    TransactionCoordinator to = after.getTxnSystem().getTxnMgr();
    to.execExclusive(
        () -> {
          to.takeOverFrom(from);
          to.modifyConfigDirect(() -> from.listExternals().forEach(to::addExternal));
          container.change(before, after);
        });
  }
}
