package org.kutniti.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.lib.TupleLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Changes many quads at once within one transaction: one index after the other, each in its own
 * order, so that a block is needed again while it is at hand.
 */
final class QuadIndexes {
  private static final int NODES = 100_000;

  private static final RecordFactory RECORDS = new RecordFactory(TupleBlock.BYTES, 0);

  private final NodeTupleTable table;
  private final NodeTable nodes;
  private final Map<Node, NodeId> ids = new HashMap<>();

  /** Of a database whose transaction the thread is in. */
  QuadIndexes(DatasetGraph database) {
    this.table = TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
    this.nodes = table.getNodeTable();
  }

  /**
   * Changes them.
   *
   * @param gone what is there, each once
   * @param come what is not there, each once
   */
  void change(Collection<Quad> gone, Collection<Quad> come) {
    List<Tuple<NodeId>> old = gone.stream().map(this::tuple).toList();
    List<Tuple<NodeId>> fresh = come.stream().map(this::tuple).toList();
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      change((TupleIndexRecord) index, old, fresh);
    }
    if (ids.size() > NODES) {
      ids.clear();
    }
  }

  private static void change(
      TupleIndexRecord index, List<Tuple<NodeId>> old, List<Tuple<NodeId>> fresh) {
    RangeIndex tree = index.getRangeIndex();
    sorted(index, old).forEach(tree::delete);
    sorted(index, fresh).forEach(tree::insert);
  }

  private static List<Record> sorted(TupleIndexRecord index, List<Tuple<NodeId>> tuples) {
    return tuples.stream()
        .map(tuple -> TupleLib.record(RECORDS, tuple, index.getMapping()))
        .sorted(Record::compareByKey)
        .toList();
  }

  private Tuple<NodeId> tuple(Quad quad) {
    return TupleFactory.create4(
        id(quad.getGraph()), id(quad.getSubject()), id(quad.getPredicate()), id(quad.getObject()));
  }

  /** TDB2 keeps but a thousand ids of nodes that a transaction has made. */
  private NodeId id(Node node) {
    return node.isLiteral() && node.getLiteralLexicalForm().length() > FirstIndex.LONGEST
        ? nodes.getAllocateNodeId(node)
        : ids.computeIfAbsent(node, nodes::getAllocateNodeId);
  }
}
