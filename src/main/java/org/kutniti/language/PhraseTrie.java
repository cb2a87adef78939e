package org.kutniti.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phrases and what they stand for, walked a character at a time.
 *
 * <p>A node is a number; the children of all nodes live in one open-addressed table keyed by node
 * and character, so that a step is a single probe.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {
  /** The node to start from. */
  public static final int ROOT = 1;

  /** The answer when no phrase goes on. */
  public static final int NOWHERE = 0;

  private long[] keys = new long[1 << 8];
  private int[] children = new int[1 << 8];
  private int nodes = ROOT;
  private final List<List<T>> values = new ArrayList<>(List.of(List.of(), List.of()));

  /** Adds one meaning of a phrase. */
  public void add(String phrase, T value) {
    int node = ROOT;
    for (int i = 0; i < phrase.length(); i++) {
      node = stepOrGrow(node, phrase.charAt(i));
    }
    List<T> all = new ArrayList<>(values.get(node));
    all.add(value);
    values.set(node, List.copyOf(all));
  }

  /** The node after {@code node} along {@code unit}, or {@link #NOWHERE}. */
  public int step(int node, char unit) {
    return children[slot(key(node, unit))];
  }

  /** What the phrase that ends at the node stands for; empty when none ends there. */
  public List<T> at(int node) {
    return values.get(node);
  }

  /** Whether there is no phrase. */
  public boolean isEmpty() {
    return nodes == ROOT;
  }

  /** More than the number of any node. */
  public int size() {
    return nodes + 1;
  }

  private int stepOrGrow(int node, char unit) {
    long key = key(node, unit);
    int slot = slot(key);
    if (children[slot] == NOWHERE) {
      keys[slot] = key;
      children[slot] = ++nodes;
      values.add(List.of());
      growWhenFull();
      return nodes;
    }
    return children[slot];
  }

  private static long key(int node, char unit) {
    return ((long) node << 16) | unit;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (children[slot] != NOWHERE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void growWhenFull() {
    if (nodes * 2 < keys.length) {
      return;
    }
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = new int[oldKeys.length * 2];
    Arrays.fill(children, NOWHERE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldChildren[i] != NOWHERE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        children[slot] = oldChildren[i];
      }
    }
  }
}
