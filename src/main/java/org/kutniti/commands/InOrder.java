package org.kutniti.commands;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Maps a sequence in several threads and hands the results out in the order of the sequence. Few
 * elements are under way at any time, so a sequence may be of any length. In a long one a thread is
 * given some at once: to wake it takes longer than to find out that a document has not changed.
 */
final class InOrder<A, B> implements Iterator<B>, AutoCloseable {
  private static final int AHEAD = 4;

  /** How many elements a thread is given at once, at most. */
  private static final int TOGETHER = 8;

  /** After how many elements it is given one more at once. */
  private static final int STEP = 16;

  private final Iterator<A> sequence;
  private final Function<A, B> step;
  private final int window;
  private final ExecutorService threads;
  private final Deque<Future<Results<B>>> underWay = new ArrayDeque<>();
  private Results<B> current = new Results<>(new ArrayDeque<>(), Optional.empty());
  private long taken;

  /** What came of some elements, and what was thrown at the one after them. */
  private record Results<B>(Deque<B> ready, Optional<Throwable> failure) {
    boolean isEmpty() {
      return ready.isEmpty() && failure.isEmpty();
    }

    B next() {
      if (ready.isEmpty()) {
        throw unwrapped(failure.orElseThrow());
      }
      return ready.remove();
    }
  }

  /**
   * Starts the threads.
   *
   * @param sequence read by the caller's thread alone
   * @param step run by several threads at once; it gives something for each element
   */
  InOrder(Iterator<A> sequence, Function<A, B> step, int threads) {
    this.sequence = sequence;
    this.step = step;
    this.window = AHEAD * threads;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  @Override
  public boolean hasNext() {
    while (underWay.size() < window && sequence.hasNext()) {
      List<A> next = taken();
      underWay.add(threads.submit(() -> results(next)));
    }
    return !current.isEmpty() || !underWay.isEmpty();
  }

  private List<A> taken() {
    long most = Math.min(TOGETHER, 1 + taken / STEP);
    List<A> elements = new ArrayList<>();
    while (elements.size() < most && sequence.hasNext()) {
      elements.add(sequence.next());
    }
    taken += elements.size();
    return elements;
  }

  private Results<B> results(List<A> elements) {
    Deque<B> ready = new ArrayDeque<>();
    try {
      elements.forEach(element -> ready.add(step.apply(element)));
      return new Results<>(ready, Optional.empty());
    } catch (RuntimeException | Error e) {
      return new Results<>(ready, Optional.of(e));
    }
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (current.isEmpty()) {
      current = arrived();
    }
    return current.next();
  }

  private Results<B> arrived() {
    try {
      return underWay.remove().get();
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static RuntimeException unwrapped(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
