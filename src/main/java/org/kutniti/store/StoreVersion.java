package org.kutniti.store;

import java.util.Optional;
import org.apache.jena.dboe.transaction.txn.TransactionalBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

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
    DatasetGraph inner = quads;
    while (inner instanceof DatasetGraphWrapper wrapper) {
      inner = wrapper.getWrapped();
    }
    return inner instanceof DatasetGraphTDB database ? seen(database) : Optional.empty();
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
