package org.kutniti.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Adds quads within one transaction to the first index alone, which leads from graphs to what they
 * hold. Neighbours go in together; the ids of nodes are kept at hand, since TDB2 keeps but a
 * thousand of those that a transaction has made.
 */
final class FirstIndex {
  private static final int NODES = 100_000;

  /** Longer ones, the texts of documents, hardly come twice. */
  static final int LONGEST = 200;

  private static final RecordFactory RECORDS = new RecordFactory(TupleBlock.BYTES, 0);

  private final Tables tables;
  private final NodeWriter nodes;
  private final RangeIndex tree;
  private final Map<Node, NodeId> ids = new HashMap<>();
  private final Node[] last = new Node[TupleBlock.WIDTH];
  private final NodeId[] lastIds = new NodeId[TupleBlock.WIDTH];

  /** Of the database whose transaction the thread is in. */
  FirstIndex(Tables tables) {
    this.tables = tables;
    DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(tables.database());
    NodeTupleTable table = database.getQuadTable().getNodeTupleTable();
    this.nodes = new NodeWriter(table.getNodeTable());
    this.tree = ((TupleIndexRecord) table.getTupleTable().getIndex(0)).getRangeIndex();
  }

  void add(List<Quad> quads) {
    Record[] records = new Record[quads.size()];
    for (int i = 0; i < records.length; i++) {
      records[i] = record(quads.get(i));
    }
    Arrays.sort(records, Record::compareByKey);
    for (Record record : records) {
      tree.insert(record);
    }
    tables.tell(quads);
    if (ids.size() > NODES) {
      ids.clear();
    }
  }

  private Record record(Quad quad) {
    byte[] key = new byte[TupleBlock.BYTES];
    put(quad.getGraph(), key, 0);
    put(quad.getSubject(), key, 1);
    put(quad.getPredicate(), key, 2);
    put(quad.getObject(), key, 3);
    return RECORDS.create(key);
  }

  private void put(Node node, byte[] key, int column) {
    if (node != last[column]) {
      last[column] = node;
      lastIds[column] = id(node);
    }
    NodeIdFactory.set(lastIds[column], key, column * SystemTDB.SizeOfNodeId);
  }

  private NodeId id(Node node) {
    if (node.isLiteral() && node.getLiteralLexicalForm().length() > LONGEST) {
      return nodes.id(node);
    }
    return ids.computeIfAbsent(node, nodes::id);
  }
}
