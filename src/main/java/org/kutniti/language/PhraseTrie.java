package org.kutniti.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Phrases and what they stand for, walked a character at a time.
 *
 * <p>A node is a number. What there is to know of it for a step is one word of memory: of a node
 * with one child the edge to it; of one with several where their edges lie, each at the place that
 * the low bits of its character give. So a step is one look, at most two, and none is made twice.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {
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
  private long[] nodes = new long[1 << 8];

  private long[] edges = new long[1 << 8];
  private int used;
  private int last = ROOT;
  private final List<List<T>> values = new ArrayList<>(List.of(List.of(), List.of()));

  /** Adds one meaning of a phrase. */
  public void add(String phrase, T value) {
    int node = ROOT;
    for (int i = 0; i < phrase.length(); i++) {
      int next = step(node, phrase.charAt(i));
      node = next == NOWHERE ? grown(node, phrase.charAt(i)) : next;
    }
    values.set(node, isEnd(node) ? with(values.get(node), value) : List.of(value));
    nodes[node] |= END;
  }

  private static <T> List<T> with(List<T> values, T value) {
    List<T> all = new ArrayList<>(values);
    all.add(value);
    return List.copyOf(all);
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

  /** What the phrase that ends at the node stands for; empty when none ends there. */
  public List<T> at(int node) {
    return isEnd(node) ? values.get(node) : List.of();
  }

  /** Hands over the values of all phrases that a stretch of a text begins with, shortest first. */
  public void forEachBeginning(String text, int from, int to, Consumer<? super T> use) {
    int node = ROOT;
    for (int i = from; i < to && node != NOWHERE; i++) {
      node = step(node, text.charAt(i));
      if (isEnd(node)) {
        values.get(node).forEach(use);
      }
    }
  }

  /** Whether a stretch of a text begins with a phrase. */
  public boolean beginsWithAny(String text, int from, int to) {
    int node = ROOT;
    for (int i = from; i < to && node != NOWHERE && !isEnd(node); i++) {
      node = step(node, text.charAt(i));
    }
    return isEnd(node);
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
  private int grown(int node, char unit) {
    last++;
    values.add(List.of());
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
