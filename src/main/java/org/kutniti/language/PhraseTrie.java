package org.kutniti.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Phrases and what they stand for, walked a character at a time.
 *
 * <p>A node is a number. Nearly every node has one child, which it holds itself; further children
 * live in one open-addressed table keyed by node and character, so that a step is one look, at most
 * two.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {
  /** The node to start from. */
  public static final int ROOT = 1;

  /** The answer when no phrase goes on. */
  public static final int NOWHERE = 0;

  private static final int PAGE = 1 << Byte.SIZE;

  /** By the upper and the lower half of a character the child of the root. */
  private final int[][] ofRoot = new int[PAGE][];

  /** By node the character of the child that it holds itself. */
  private char[] units = new char[1 << 8];

  /** By node that child; negative when there are others. */
  private int[] firsts = new int[1 << 8];

  private long[] keys = new long[1 << 8];
  private int[] others = new int[1 << 8];
  private int kept;
  private int nodes = ROOT;
  private final List<List<T>> values = new ArrayList<>(List.of(List.of(), List.of()));

  /** Adds one meaning of a phrase. */
  public void add(String phrase, T value) {
    int node = ROOT;
    for (int i = 0; i < phrase.length(); i++) {
      int next = step(node, phrase.charAt(i));
      node = next == NOWHERE ? grown(node, phrase.charAt(i)) : next;
    }
    List<T> all = new ArrayList<>(values.get(node));
    all.add(value);
    values.set(node, List.copyOf(all));
  }

  /** The node after {@code node} along {@code unit}, or {@link #NOWHERE}. */
  public int step(int node, char unit) {
    if (node == ROOT) {
      int[] page = ofRoot[unit >> Byte.SIZE];
      return page == null ? NOWHERE : page[unit & PAGE - 1];
    }
    int first = firsts[node];
    if (units[node] == unit) {
      return Math.abs(first);
    }
    return first < 0 ? others[slot(key(node, unit))] : NOWHERE;
  }

  /** What the phrase that ends at the node stands for; empty when none ends there. */
  public List<T> at(int node) {
    return values.get(node);
  }

  /** Hands over the values of all phrases that a stretch of a text begins with, shortest first. */
  public void forEachBeginning(String text, int from, int to, Consumer<? super T> use) {
    int node = ROOT;
    for (int i = from; i < to && node != NOWHERE; i++) {
      node = step(node, text.charAt(i));
      at(node).forEach(use);
    }
  }

  /** Whether there is no phrase. */
  public boolean isEmpty() {
    return nodes == ROOT;
  }

  /** More than the number of any node. */
  public int size() {
    return nodes + 1;
  }

  /** A new child of a node. */
  private int grown(int node, char unit) {
    nodes++;
    values.add(List.of());
    if (nodes == firsts.length) {
      firsts = Arrays.copyOf(firsts, nodes * 2);
      units = Arrays.copyOf(units, nodes * 2);
    }
    if (node == ROOT) {
      putOfRoot(unit);
    } else if (firsts[node] == NOWHERE) {
      firsts[node] = nodes;
      units[node] = unit;
    } else {
      firsts[node] = -Math.abs(firsts[node]);
      putOther(key(node, unit), nodes);
      growWhenFull();
    }
    return nodes;
  }

  private void putOfRoot(char unit) {
    int page = unit >> Byte.SIZE;
    if (ofRoot[page] == null) {
      ofRoot[page] = new int[PAGE];
    }
    ofRoot[page][unit & PAGE - 1] = nodes;
  }

  private void putOther(long key, int child) {
    int slot = slot(key);
    keys[slot] = key;
    others[slot] = child;
  }

  private static long key(int node, char unit) {
    return ((long) node << Character.SIZE) | unit;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (others[slot] != NOWHERE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void growWhenFull() {
    kept++;
    if (kept * 2 < keys.length) {
      return;
    }
    long[] oldKeys = keys;
    int[] oldChildren = others;
    keys = new long[oldKeys.length * 2];
    others = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldChildren[i] != NOWHERE) {
        putOther(oldKeys[i], oldChildren[i]);
      }
    }
  }
}
