package org.kutniti.commands;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Maps a sequence in several threads and hands the results out in the order of the sequence. Few
 * elements are under way at any time, so a sequence may be of any length.
 */
final class InOrder<A, B> implements Iterator<B>, AutoCloseable {
  private static final int AHEAD = 4;

  private final Iterator<A> sequence;
  private final Function<A, B> step;
  private final int window;
  private final ExecutorService threads;
  private final Deque<Future<B>> underWay = new ArrayDeque<>();

  /**
   * Starts the threads.
   *
   * @param sequence read by the caller's thread alone
   * @param step run by several threads at once
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
      A next = sequence.next();
      underWay.add(threads.submit(() -> step.apply(next)));
    }
    return !underWay.isEmpty();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return underWay.remove().get();
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException failure) {
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return failure.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(failure.getCause());
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
