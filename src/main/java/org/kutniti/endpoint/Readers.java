package org.kutniti.endpoint;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few threads that read texts, so that queries are still answered while many are sent in. */
final class Readers implements AutoCloseable {
  private static final int WAITING_AT_MOST = 32;
  private static final long IDLE_SECONDS = 30;

  private final ThreadPoolExecutor threads;

  Readers() {
    int number = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    threads =
        new ThreadPoolExecutor(
            number,
            number,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_AT_MOST),
            Readers::thread);
    threads.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Has work done as soon as a thread is free.
   *
   * @throws RejectedExecutionException when too much waits already
   */
  <T> Future<T> submit(Callable<T> work) {
    return threads.submit(work);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
