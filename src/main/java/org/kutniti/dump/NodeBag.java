package org.kutniti.dump;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Names in their order, each once. Of many, most lie in temporary files, sorted piece by piece and
 * merged when they are read.
 */
final class NodeBag implements AutoCloseable {
  private static final int IN_MEMORY = 100_000;
  private static final String BLANK = "_:";

  private final SortedDataBag<String> names;
  private String last = "";

  /**
   * An empty bag.
   *
   * @param inMemory how many names it may hold in memory
   */
  NodeBag(int inMemory) {
    this.names =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(inMemory), new Serialization(), Comparator.naturalOrder());
  }

  NodeBag() {
    this(IN_MEMORY);
  }

  void add(Node node) {
    String name = node.isBlank() ? BLANK + node.getBlankNodeLabel() : node.getURI();
    // quads come subject by subject, so that this spares most of the sorting
    if (!name.equals(last)) {
      names.add(name);
      last = name;
    }
  }

  void forEach(Consumer<Node> action) {
    Iterator<String> sorted = names.iterator();
    String previous = "";
    while (sorted.hasNext()) {
      String name = sorted.next();
      if (!name.equals(previous)) {
        action.accept(node(name));
      }
      previous = name;
    }
  }

  private static Node node(String name) {
    return name.startsWith(BLANK)
        ? NodeFactory.createBlankNode(name.substring(BLANK.length()))
        : NodeFactory.createURI(name);
  }

  /** Removes the temporary files. */
  @Override
  public void close() {
    names.close();
  }

  /** Lengths and texts in UTF-8. */
  private static final class Serialization implements SerializationFactory<String> {
    @Override
    public Sink<String> createSerializer(OutputStream stream) {
      return new Writer(new DataOutputStream(stream));
    }

    @Override
    public Iterator<String> createDeserializer(InputStream stream) {
      return new Reader(new DataInputStream(stream));
    }
  }

  private record Writer(DataOutputStream out) implements Sink<String> {
    @Override
    public void send(String name) {
      byte[] octets = name.getBytes(StandardCharsets.UTF_8);
      try {
        out.writeInt(octets.length);
        out.write(octets);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Reader extends IteratorSlotted<String> {
    private final DataInputStream in;

    Reader(DataInputStream in) {
      this.in = in;
    }

    @Override
    protected String moveToNext() {
      try {
        byte[] octets = new byte[in.readInt()];
        in.readFully(octets);
        return new String(octets, StandardCharsets.UTF_8);
      } catch (EOFException end) {
        return null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected boolean hasMore() {
      return true;
    }

    @Override
    protected void closeIterator() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
