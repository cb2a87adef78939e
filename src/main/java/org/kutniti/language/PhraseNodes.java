package org.kutniti.language;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * The nodes of an automaton that is walked a character at a time.
 *
 * <p>A node is a number. What there is to know of it for a step is one word of memory: of a node
 * with one child the edge to it; of one with several where their edges lie, each at the place that
 * the low bits of its character give. So a step is one look, at most two, and none is made twice.
 */
abstract class PhraseNodes {
  /** The node to start from. */
  public static final int ROOT = 1;

  /** The answer when no phrase goes on. */
  public static final int NOWHERE = 0;

  /** The bits of the number of a bit in a word. */
  private static final int WORD = 6;

  /** Set in a node at which a phrase ends. */
  private static final long END = 1L << 62;

  /** Set in a node with several children; then the sign tells, too. */
  private static final long SEVERAL = 1L << 63;

  /**
   * By node the edge to its only child, which is the child's number and below it the character; or
   * the index of the edges to several, and below it how many places they have, less one.
   */
  private long[] nodes;

  private long[] edges;
  private int used;
  private int last;

  /** The root alone. */
  PhraseNodes() {
    nodes = new long[1 << 8];
    edges = new long[1 << 8];
    last = ROOT;
  }

  /** Nodes that {@link #write} has written; the buffer is left behind them. */
  PhraseNodes(ByteBuffer written) {
    nodes = longs(written);
    last = nodes.length - 1;
    edges = longs(written);
    used = edges.length;
  }

  private static long[] longs(ByteBuffer written) {
    long[] longs = new long[written.getInt()];
    written.asLongBuffer().get(longs);
    written.position(written.position() + longs.length * Long.BYTES);
    return longs;
  }

  /** The length in bytes of what {@link #write} writes. */
  int length() {
    return 2 * Integer.BYTES + (size() + used) * Long.BYTES;
  }

  /** Writes the nodes, and leaves the buffer behind them. */
  void write(ByteBuffer to) {
    write(nodes, size(), to);
    write(edges, used, to);
  }

  private static void write(long[] longs, int count, ByteBuffer to) {
    to.putInt(count);
    LongBuffer all = to.asLongBuffer();
    all.put(longs, 0, count);
    to.position(to.position() + count * Long.BYTES);
  }

  /** The node after {@code node} along {@code unit}, or {@link #NOWHERE}. */
  public int step(int node, char unit) {
    long known = nodes[node];
    long edge = known < 0 ? edges[place(known, unit)] : known;
    return (char) edge == unit ? upper(edge) : NOWHERE;
  }

  /** Whether a phrase ends at the node; cheaper than to ask what it stands for. */
  public boolean isEnd(int node) {
    return (nodes[node] & END) != 0;
  }

  /** Notes that a phrase ends at the node. */
  void end(int node) {
    nodes[node] |= END;
  }

  /** Whether there is no phrase. */
  public boolean isEmpty() {
    return last == ROOT;
  }

  /** More than the number of any node. */
  public int size() {
    return last + 1;
  }

  private static int upper(long word) {
    return (int) (word >>> Character.SIZE) & Integer.MAX_VALUE;
  }

  private static int place(long node, char unit) {
    return upper(node) + (unit & (char) node);
  }

  /** A new child of a node. */
  int grown(int node, char unit) {
    last++;
    if (last == nodes.length) {
      nodes = Arrays.copyOf(nodes, last * 2);
    }
    long edge = (long) last << Character.SIZE | unit;
    long known = nodes[node];
    if (known >= 0 && upper(known) == NOWHERE) {
      nodes[node] |= edge;
    } else if (known < 0 && edges[place(known, unit)] == NOWHERE) {
      edges[place(known, unit)] = edge;
    } else {
      spread(node, edge);
    }
    return last;
  }

  /** Gives the edges of a node, and one more, the fewest places at which no two meet. */
  private void spread(int node, long added) {
    long[] before = edgesOf(nodes[node]);
    long[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = added;
    int places = 2;
    while (!areApart(all, places)) {
      places *= 2;
    }
    while (used + places > edges.length) {
      edges = Arrays.copyOf(edges, edges.length * 2);
    }
    nodes[node] = SEVERAL | nodes[node] & END | (long) used << Character.SIZE | places - 1;
    used += places;
    for (long edge : all) {
      edges[place(nodes[node], (char) edge)] = edge;
    }
  }

  private long[] edgesOf(long node) {
    if (node >= 0) {
      return new long[] {node & ~END};
    }
    long[] found = new long[(char) node + 1];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      long edge = edges[upper(node) + i];
      if (edge != NOWHERE) {
        found[count++] = edge;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean areApart(long[] edges, int places) {
    long[] taken = new long[(places >>> WORD) + 1];
    for (long edge : edges) {
      int place = (int) edge & places - 1;
      long bit = 1L << place;
      if ((taken[place >>> WORD] & bit) != 0) {
        return false;
      }
      taken[place >>> WORD] |= bit;
    }
    return true;
  }
}
