package org.kutniti;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A value that is worked out once: ahead, by a thread of its own, or when it is first asked for.
 * Threads may share one; what its making throws is thrown to each that asks.
 */
final class Later<T> implements Supplier<T> {
  private final FutureTask<T> task;

  private Later(Supplier<T> source) {
    task = new FutureTask<>(source::get);
  }

  /** A value that nobody may ever ask for. */
  static <T> Later<T> whenAsked(Supplier<T> source) {
    return new Later<>(source);
  }

  /** A value that will be asked for while there is something else to do. */
  static <T> Later<T> ahead(String what, Supplier<T> source) {
    Later<T> value = new Later<>(source);
    value.begin(what);
    return value;
  }

  /** Has it worked out by a thread of its own; what that throws waits for those who ask. */
  void begin(String what) {
    Thread thread = new Thread(task, what);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public T get() {
    // does nothing where it is under way or done
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for what another thread reads", e);
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }
}
