package org.kutniti.store;

import java.util.Optional;
import org.apache.jena.dboe.transaction.txn.TransactionalBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Which state of a store a transaction sees: two that see the same have the same version, and what
 * is committed makes another.
 *
 * @param place the folder of the database, which compaction changes
 * @param commits how many transactions were committed since it was opened
 */
public record StoreVersion(String place, long commits) {
  /**
   * What the transaction that this thread is in sees.
   *
   * @return nothing for quads that are not in TDB2, or outside a transaction
   */
  public static Optional<StoreVersion> seen(DatasetGraph quads) {
    return TDBInternal.isBackedByTDB(quads)
        ? seen(TDBInternal.getDatasetGraphTDB(quads))
        : Optional.empty();
  }

  private static Optional<StoreVersion> seen(DatasetGraphTDB database) {
    if (database.getTxnSystem() instanceof TransactionalBase system
        && system.getThreadTransaction() != null) {
      long commits = system.getThreadTransaction().getDataVersion();
      return Optional.of(new StoreVersion(database.getLocation().getDirectoryPath(), commits));
    }
    return Optional.empty();
  }
}
