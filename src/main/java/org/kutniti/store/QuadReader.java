package org.kutniti.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.apache.thrift.transport.TTransportException;

/**
 * Reads quads within one transaction, for those who want each but once. TDB2 reads a node from its
 * file number by number and keeps it; here a piece of the file is read at a time, which often holds
 * the next nodes, too.
 */
final class QuadReader {
  private static final int PIECE = 8192;
  private static final int NODES = 100_000;

  private final NodeTupleTable table;
  private final BinaryDataFile file;
  private final Map<NodeId, Node> known = new HashMap<>();
  private final TMemoryInputTransport bytes;
  private final TCompactProtocol thrift;
  private byte[] piece = new byte[PIECE];
  private long start;
  private int length;

  /** Of a database whose transaction the thread is in. */
  QuadReader(DatasetGraph database) {
    this.table = TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
    this.file = NodeWriter.innermost(table.getNodeTable()).getData();
    try {
      this.bytes = new TMemoryInputTransport();
      this.thrift = new TCompactProtocol(bytes);
    } catch (TException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All quads that match, where {@link Node#ANY} matches any node. */
  List<Quad> found(Node graph, Node subject, Node property, Node object) {
    List<Quad> quads = new ArrayList<>();
    each(graph, subject, property, object, quads::add);
    return quads;
  }

  /** The same one after the other, for many. */
  void each(Node graph, Node subject, Node property, Node object, Consumer<Quad> action) {
    Iterator<Tuple<NodeId>> tuples = table.findAsNodeIds(graph, subject, property, object);
    while (tuples != null && tuples.hasNext()) {
      action.accept(quad(tuples.next()));
    }
  }

  private Quad quad(Tuple<NodeId> ids) {
    return Quad.create(node(ids.get(0)), node(ids.get(1)), node(ids.get(2)), node(ids.get(3)));
  }

  private Node node(NodeId id) {
    Node inline = NodeId.extract(id);
    if (inline != null) {
      return inline;
    }
    Node node = known.get(id);
    return node != null ? node : kept(id, read(id.getPtrLocation()));
  }

  /** The texts of documents are not kept. */
  private Node kept(NodeId id, Node node) {
    if (known.size() > NODES) {
      known.clear();
    }
    if (!node.isLiteral() || node.getLiteralLexicalForm().length() <= FirstIndex.LONGEST) {
      known.put(id, node);
    }
    return node;
  }

  private Node read(long place) {
    boolean isInPiece = place >= start && place < start + length;
    Node node = isInPiece ? decoded(place) : null;
    for (int size = PIECE; node == null; size *= 2) {
      fill(place, size);
      node = decoded(place);
      if (node == null && length < size) {
        throw new IllegalStateException("the node at " + place + " is cut off");
      }
    }
    return node;
  }

  private void fill(long place, int size) {
    piece = size > piece.length ? new byte[size] : piece;
    start = place;
    length = Math.max(0, file.read(place, piece, 0, size));
  }

  /** Nothing when it goes on beyond the piece. */
  private Node decoded(long place) {
    int from = (int) (place - start);
    bytes.reset(piece, from, length - from);
    thrift.reset();
    try {
      RDF_Term term = new RDF_Term();
      term.read(thrift);
      return ThriftConvert.convert(term);
    } catch (TTransportException goesOn) {
      return null;
    } catch (TException e) {
      throw new IllegalStateException(e);
    }
  }
}
