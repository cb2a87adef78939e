package org.kutniti.commands;

import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.kutniti.endpoint.Endpoint;
import org.kutniti.endpoint.Publication;
import org.kutniti.endpoint.SelfDescription;

/** An endpoint at work until the process is told to stop. */
final class Serving {
  private final Endpoint endpoint;
  private final IndexedStore store;
  private final SelfDescription description;
  private final Thread describing = new Thread(this::describe);
  private final AtomicBoolean stopping = new AtomicBoolean();

  Serving(Endpoint endpoint, IndexedStore store, Publication publication) {
    this.endpoint = endpoint;
    this.store = store;
    this.description = new SelfDescription(publication.iris(), publication.ontology());
  }

  /** Returns when the endpoint has stopped. */
  void untilStopped(Runnable announcement) {
    Thread stop = new Thread(this::stop);
    Runtime.getRuntime().addShutdownHook(stop);
    endpoint.warm();
    announcement.run();
    warmMaps();
    describing.start();
    endpoint.await();
    if (stopping.get()) {
      // the process ends with that thread
      join(stop);
    } else {
      description.stop();
      join(describing);
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  /** Nobody should wait for these, not even for their end when the server is told to stop. */
  private void warmMaps() {
    Thread warming =
        new Thread(
            () -> {
              try {
                endpoint.warmMaps();
              } catch (UncheckedIOException e) {
                // the server is told to stop
              }
            });
    warming.setDaemon(true);
    warming.start();
  }

  /** Counting takes long where there is much, and nobody should wait for it. */
  private void describe() {
    try {
      store.describe(description);
    } catch (QueryCancelledException e) {
      // the server is told to stop; the next one counts again
    }
  }

  /** On Ctrl-C: answers under way are finished, then the store is free for another process. */
  private void stop() {
    stopping.set(true);
    endpoint.close();
    description.stop();
    join(describing);
    store.close();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
