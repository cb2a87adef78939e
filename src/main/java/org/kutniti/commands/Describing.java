package org.kutniti.commands;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.kutniti.endpoint.SelfDescription;

/**
 * Brings what the data say of themselves up to date in the background: counting takes long where
 * there is much, and nobody should wait for it.
 */
final class Describing implements AutoCloseable {
  private final IndexedStore store;
  private final SelfDescription description;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  Describing(IndexedStore store, SelfDescription description) {
    this.store = store;
    this.description = description;
  }

  /**
   * To be called when the data may have changed. Where they have not, next to nothing is done.
   *
   * @return done when what they were at the call is told, or when it was closed
   */
  Future<?> begin() {
    return thread.submit(this::describe);
  }

  private void describe() {
    try {
      store.describe(description);
    } catch (QueryCancelledException e) {
      // the server is told to stop; the next one counts again
    }
  }

  /** Stops counting; returns when the store is left alone. */
  @Override
  public void close() {
    description.stop();
    thread.shutdown();
    try {
      thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
