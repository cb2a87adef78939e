package org.kutniti.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Makes the indexes that a {@link Load} has left out. A process that is killed meanwhile leaves the
 * mark that they are missing, and the next to open the store begins anew.
 */
final class LoadEnd {
  private LoadEnd() {}

  /** Nothing happens when there are all. */
  static void of(DatasetGraph database) throws IOException {
    DatasetGraphTDB quads = TDBInternal.getDatasetGraphTDB(database);
    Path folder = Database.of(quads).folder();
    LoadMark mark = LoadMark.of(folder);
    if (!mark.isThere()) {
      return;
    }
    if (FileState.of(folder).bytes() > Compaction.SMALL) {
      new Compaction(database).run(LoadEnd::copy);
    } else {
      Txn.executeWrite(quads, () -> fill(quads));
      mark.remove();
    }
  }

  private static void copy(DatasetGraphTDB before, Path target) throws IOException {
    Database.of(before).copyLoaded(target);
    PackedSize.write(target, 0);
  }

  private static void fill(DatasetGraphTDB quads) {
    NodeTable nodes = quads.getQuadTable().getNodeTupleTable().getNodeTable();
    // TDB2 remembers some that it has looked for in vain; it learns that they are there now
    Iter.toList(nodes.all()).forEach(node -> nodes.getAllocateNodeId(node.getRight()));
    TupleTable table = quads.getQuadTable().getNodeTupleTable().getTupleTable();
    for (int i = 1; i < table.numIndexes(); i++) {
      table.getIndex(0).all().forEachRemaining(table.getIndex(i)::add);
    }
  }
}
