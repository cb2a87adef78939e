package org.kutniti.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Phrases and what they stand for, walked a character at a time.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> extends PhraseNodes {
  /** By node the place of what its phrase stands for. */
  private int[] meanings;

  private final List<List<T>> values;

  /** Of no phrase yet. */
  public PhraseTrie() {
    meanings = new int[1 << 8];
    values = new ArrayList<>(List.of(List.of()));
  }

  /**
   * The phrases that {@link #write} has written; the buffer is left behind them.
   *
   * @param values what they stand for, by the numbers they were written with
   */
  public PhraseTrie(ByteBuffer written, List<List<T>> values) {
    super(written);
    this.values = values;
    meanings = new int[size()];
    written.asIntBuffer().get(meanings);
    written.position(written.position() + meanings.length * Integer.BYTES);
  }

  /** The length in bytes of what {@link #write} writes. */
  @Override
  public int length() {
    return super.length() + size() * Integer.BYTES;
  }

  /**
   * Writes all phrases, and leaves the buffer behind them.
   *
   * @param number what each phrase stands for is written as
   */
  public void write(ByteBuffer to, ToIntFunction<List<T>> number) {
    write(to);
    for (int node = 0; node < size(); node++) {
      to.putInt(isEnd(node) ? number.applyAsInt(at(node)) : 0);
    }
  }

  /** What phrases stand for, each once, numbered from one in the order of the numbers. */
  public Map<List<T>, Integer> numbered() {
    Map<List<T>, Integer> numbers = new LinkedHashMap<>();
    values.subList(1, values.size()).forEach(list -> numbers.putIfAbsent(list, numbers.size() + 1));
    return numbers;
  }

  /** Adds one meaning of a phrase. */
  public void add(String phrase, T value) {
    int node = ROOT;
    for (int i = 0; i < phrase.length(); i++) {
      int next = step(node, phrase.charAt(i));
      node = next == NOWHERE ? grown(node, phrase.charAt(i)) : next;
    }
    if (isEnd(node)) {
      values.set(meanings[node], with(at(node), value));
    } else {
      end(node);
      mean(node, List.of(value));
    }
  }

  private void mean(int node, List<T> meaning) {
    if (node >= meanings.length) {
      meanings = Arrays.copyOf(meanings, Math.max(size(), 2 * meanings.length));
    }
    meanings[node] = values.size();
    values.add(meaning);
  }

  private static <T> List<T> with(List<T> values, T value) {
    List<T> all = new ArrayList<>(values);
    all.add(value);
    return List.copyOf(all);
  }

  /** What the phrase that ends at the node stands for; empty when none ends there. */
  public List<T> at(int node) {
    return isEnd(node) ? values.get(meanings[node]) : List.of();
  }

  /** What a phrase stands for; empty when it is none. */
  public List<T> at(String phrase) {
    int node = ROOT;
    for (int i = 0; i < phrase.length() && node != NOWHERE; i++) {
      node = step(node, phrase.charAt(i));
    }
    return at(node);
  }

  /** Hands over the values of all phrases that a stretch of a text begins with, shortest first. */
  public void forEachBeginning(String text, int from, int to, Consumer<? super T> use) {
    int node = ROOT;
    for (int i = from; i < to && node != NOWHERE; i++) {
      node = step(node, text.charAt(i));
      if (isEnd(node)) {
        at(node).forEach(use);
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
}
