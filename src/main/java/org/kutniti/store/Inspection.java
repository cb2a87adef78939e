package org.kutniti.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Goes through everything on disk: that each index is sorted and all hold the same, that each node
 * is the one that its digest was made of, and that each graph has as many quads as it was given.
 */
final class Inspection {
  private final DatasetGraphTDB quads;
  private final Database files;
  private final List<String> problems = new ArrayList<>();

  Inspection(DatasetGraphTDB quads) {
    this.quads = quads;
    this.files = Database.of(quads);
  }

  /** What is not as it should be, a line each; nothing when the store is whole. */
  List<String> problems() {
    indexes(quads.getStoreParams().getQuadIndexes());
    indexes(quads.getStoreParams().getTripleIndexes());
    attempt("nodes", this::nodes);
    if (problems.isEmpty()) {
      attempt("graphs", this::graphs);
    }
    return List.copyOf(problems);
  }

  /** What cannot be read fails in many ways, and none must hide what comes after it. */
  private void attempt(String what, Runnable inspection) {
    try {
      inspection.run();
    } catch (RuntimeException | InternalError e) {
      problems.add(what + ": cannot be read: " + e.getMessage());
    }
  }

  private void indexes(String[] names) {
    Map<TreeSum, List<String>> sums = new HashMap<>();
    for (PackedTree tree : files.trees()) {
      if (Arrays.asList(names).contains(tree.name())) {
        attempt(
            "index " + tree.name(),
            () -> {
              TreeSum sum = TreeSum.of(tree);
              sums.computeIfAbsent(sum, first -> new ArrayList<>()).add(tree.name());
            });
      }
    }
    if (sums.size() > 1) {
      problems.add("indexes do not hold the same: " + sums);
    }
  }

  private void nodes() {
    NodeTable table = quads.getTripleTable().getNodeTupleTable().getNodeTable();
    PackedTree index =
        files.trees().stream()
            .filter(tree -> tree.name().equals(quads.getStoreParams().getNodeTableBaseName()))
            .findFirst()
            .orElseThrow();
    Txn.executeRead(
        quads,
        () ->
            index.reading(
                tree -> {
                  tree.iterator().forEachRemaining(record -> node(table, record));
                  return tree;
                }));
  }

  private void node(NodeTable table, Record record) {
    NodeId id = NodeIdFactory.get(record.getValue(), 0);
    attempt(
        "node " + id,
        () -> {
          Node node = table.getNodeForNodeId(id);
          Hash hash = new Hash(SystemTDB.LenNodeHash);
          NodeLib.setHash(hash, node);
          if (!Arrays.equals(hash.getBytes(), record.getKey())) {
            problems.add("node %s: is not what it was: %s".formatted(id, node));
          }
        });
  }

  private void graphs() {
    Map<Node, Long> counts = new HashMap<>();
    Map<Node, Long> expected = new HashMap<>();
    Txn.executeRead(quads, () -> count(quads, counts, expected));
    expected.forEach(
        (graph, many) -> {
          long found = counts.get(graph) - 1;
          if (found != many) {
            problems.add("graph %s: has %d quads, was given %d".formatted(graph, found, many));
          }
        });
  }

  private static void count(DatasetGraph quads, Map<Node, Long> counts, Map<Node, Long> expected) {
    for (Iterator<Quad> all = quads.find(); all.hasNext(); ) {
      Quad quad = all.next();
      counts.merge(quad.getGraph(), 1L, Long::sum);
      if (quad.getPredicate().equals(Store.FINGERPRINT)) {
        Seal.of(quad).quads().ifPresent(many -> expected.put(quad.getGraph(), many));
      }
    }
  }
}
