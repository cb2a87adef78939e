package org.kutniti.store;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.tdb2.loader.base.CoLib;

/**
 * A B+tree of TDB2's in the files of a folder. TDB2 writes each block that a transaction touches
 * anew and never uses the old one again; a packed copy has full blocks and no old ones.
 *
 * @param folder of the database
 * @param name what its files are called
 * @param records how long they are
 */
record PackedTree(Location folder, String name, RecordFactory records) {

  /**
   * Writes a packed copy into another folder, where there is no such tree yet. An empty tree has
   * its files, too: TDB2 would make them when it opens the database, and one that was killed over
   * it could never be opened again.
   */
  void copyTo(Location target) {
    PackedTree copy = new PackedTree(target, name, records);
    reading(old -> copy.write(old.iterator()));
  }

  /** Writes it out of its records in order, where there is no such tree yet. */
  BPlusTree write(Iterator<Record> sorted) {
    return sorted.hasNext() ? fill(sorted) : reading(empty -> empty);
  }

  /**
   * Writes another index of the same tuples.
   *
   * @param other where there is no such tree yet
   * @param aside where files may lie meanwhile
   */
  void reorderTo(PackedTree other, Path aside) {
    reading(
        opened -> {
          try (TupleSort sort = new TupleSort(aside, name, other.name, TupleSort.IN_MEMORY)) {
            opened.iterator().forEachRemaining(sort::add);
            return other.write(sort.sorted());
          }
        });
  }

  private BPlusTree fill(Iterator<Record> sorted) {
    return in(
        TxnType.WRITE,
        tree ->
            BPlusTreeRewriter.packIntoBPlusTree(
                sorted,
                tree.getParams(),
                records,
                tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(),
                tree.getRecordsMgr().getBlockMgr()));
  }

  /** Asks the tree as it was when it was last committed. */
  <T> T reading(Function<BPlusTree, T> question) {
    return in(TxnType.READ, question);
  }

  private <T> T in(TxnType type, Function<BPlusTree, T> work) {
    ComponentId id = ComponentId.allocLocal();
    BPlusTree tree = BPlusTreeFactory.createBPTree(id, new FileSet(folder, name), records);
    TransactionCoordinator coordinator = CoLib.newCoordinator().add(tree);
    CoLib.start(coordinator);
    Transaction transaction = coordinator.begin(type);
    try {
      T result = work.apply(tree);
      transaction.commit();
      return result;
    } finally {
      transaction.end();
      coordinator.shutdown();
    }
  }
}
