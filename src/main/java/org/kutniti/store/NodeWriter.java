package org.kutniti.store;

import java.io.ByteArrayOutputStream;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.Index;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TIOStreamTransport;

/**
 * Finds the ids of nodes, and writes those that are new, as TDB2 does; but each in one piece, where
 * TDB2 asks for the length of its file before each of ten, and without keeping it in TDB2's caches.
 */
final class NodeWriter {
  private final Index index;
  private final BinaryDataFile file;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final TProtocol thrift;

  /** Of a database whose transaction the thread is in. */
  NodeWriter(NodeTable nodes) {
    NodeTableTRDF innermost = innermost(nodes);
    this.index = innermost.getIndex();
    this.file = innermost.getData();
    try {
      this.thrift = new TCompactProtocol(new TIOStreamTransport(bytes));
    } catch (TException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The table below all caches. */
  static NodeTableTRDF innermost(NodeTable nodes) {
    NodeTable inner = nodes;
    while (inner.wrapped() != null) {
      inner = inner.wrapped();
    }
    return (NodeTableTRDF) inner;
  }

  /** The id of a node, which has one from now on. */
  NodeId id(Node node) {
    NodeId inline = NodeId.inline(node);
    return inline != null ? inline : inFile(node);
  }

  private NodeId inFile(Node node) {
    Hash hash = new Hash(index.getRecordFactory().keyLength());
    NodeLib.setHash(hash, node);
    Record wanted = index.getRecordFactory().create(hash.getBytes());
    Record found = index.find(wanted);
    if (found != null) {
      return NodeIdFactory.get(found.getValue(), 0);
    }
    NodeId id = NodeIdFactory.createPtr(write(node));
    NodeIdFactory.set(id, wanted.getValue(), 0);
    index.insert(wanted);
    return id;
  }

  /** Where it begins. */
  private long write(Node node) {
    bytes.reset();
    try {
      ThriftConvert.convert(node, true).write(thrift);
    } catch (TException e) {
      throw new IllegalStateException(e);
    }
    return file.write(bytes.toByteArray(), 0, bytes.size());
  }
}
