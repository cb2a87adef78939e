package org.kutniti.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionalBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Gives back the space of what was replaced and removed. Others go on reading and writing while
 * what is there is copied beside it; then the copy takes its place in a moment in which nobody is
 * in a transaction, unless somebody has written meanwhile: then it is made once more. A process
 * that is killed leaves one or the other. TDB2's own compaction ({@code DatabaseMgr.compact})
 * changes places under those who read: their transactions, begun on one database, would end on the
 * other.
 */
final class Compaction {
  /** How many times what was packed a store may grow to. */
  private static final double GROWTH = 1.8;

  /** How many times the nodes may grow to before those that no quad has are sought out. */
  private static final double NODE_GROWTH = 1.5;

  /** How often it is tried where others keep writing. */
  private static final int ATTEMPTS = 3;

  /** How long a moment in which nobody reads is waited for, before new readers have to wait. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

  private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(5);

  /** Below that there is nothing worth the while. */
  static final long SMALL = 2L << 20;

  private final DatasetGraphSwitchable container;
  private final Path folder;

  Compaction(DatasetGraph database) {
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
      boolean inVain = packed.isKnown() && state.nodeBytes() > NODE_GROWTH * packed.nodes();
      run(inVain ? this::copyAll : (old, target) -> copyTrees(old, target, packed.nodes()));
    }
  }

  /** Leaves nothing of what was replaced and removed. */
  void everything() throws IOException {
    run(this::copyAll);
  }

  private Path current() throws IOException {
    return Layout.database(folder).orElseThrow();
  }

  /** Writes what a database holds into a folder. */
  interface Copying {
    void copy(DatasetGraphTDB database, Path target) throws IOException;
  }

  /** Puts a copy in the place of the database. */
  void run(Copying copying) throws IOException {
    Path old = current();
    Path next = Layout.next(old);
    Path unfinished = Layout.unfinished(next);
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        DatasetGraphTDB before = (DatasetGraphTDB) container.get();
        long version = version(before);
        DurableFile.delete(unfinished);
        Files.createDirectory(unfinished);
        copying.copy(before, unfinished);
        DurableFile.force(unfinished);
        if (changePlaces(before, version, unfinished, next)) {
          StoreConnection.release(before.getLocation());
          DurableFile.delete(old);
          return;
        }
      }
    } finally {
      DurableFile.delete(unfinished);
    }
  }

  /** How often something was committed. */
  private static long version(DatasetGraphTDB quads) {
    TransactionalBase transactions = (TransactionalBase) quads.getTxnSystem();
    return Txn.calculateRead(quads, () -> transactions.getThreadTransaction().getDataVersion());
  }

  /** Copies the quads, and of the nodes only those that a quad has. */
  private void copyAll(DatasetGraphTDB before, Path target) throws IOException {
    Path loose = target.resolve("loose");
    Files.createDirectory(loose);
    Location place = Location.create(loose.toString());
    try {
      StoreParamsCodec.write(place, before.getStoreParams());
      StoreConnection copy = StoreConnection.connectCreate(place, before.getStoreParams(), null);
      CopyDSG.copy(before, copy.getDatasetGraphTDB());
      StoreConnection.internalExpel(place, true);
      new Database(loose, before.getStoreParams()).copyTo(target);
      PackedSize.write(target, 0);
    } finally {
      StoreConnection.internalExpel(place, true);
      DurableFile.delete(loose);
    }
  }

  /** Copies the trees, and the nodes as they are. */
  private void copyTrees(DatasetGraphTDB before, Path target, long nodes) throws IOException {
    Database.of(before).copyTo(target);
    PackedSize.write(target, nodes);
  }

  private boolean changePlaces(DatasetGraphTDB before, long version, Path unfinished, Path next)
      throws IOException {
    stopTransactions();
    try {
      if (version(before) != version) {
        return false;
      }
      DurableFile.publish(unfinished, next);
      Location place = Location.create(next.toString());
      use(before, StoreConnection.connectCreate(place, before.getStoreParams(), null));
      return true;
    } finally {
      container.finishExclusiveMode();
    }
  }

  private void stopTransactions() {
    long start = System.nanoTime();
    while (!container.tryExclusiveMode(false)) {
      if (System.nanoTime() - start > PATIENCE) {
        container.startExclusiveMode();
        return;
      }
      LockSupport.parkNanos(LOOK_AGAIN);
    }
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
