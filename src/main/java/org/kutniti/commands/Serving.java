package org.kutniti.commands;

import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kutniti.endpoint.Endpoint;

/** An endpoint at work until the process is told to stop. */
final class Serving {
  private final Endpoint endpoint;
  private final IndexedStore store;
  private final Describing describing;
  private final AtomicBoolean stopping = new AtomicBoolean();

  Serving(Endpoint endpoint, IndexedStore store, Describing describing) {
    this.endpoint = endpoint;
    this.store = store;
    this.describing = describing;
  }

  /** Returns when the endpoint has stopped. */
  void untilStopped(Runnable announcement) {
    Thread stop = new Thread(this::stop);
    Runtime.getRuntime().addShutdownHook(stop);
    if (answersItself()) {
      announcement.run();
      warmMaps();
      describing.begin();
      endpoint.await();
    }
    if (stopping.get()) {
      // the process ends with that thread
      join(stop);
    } else {
      describing.close();
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  /** Not when it is told to stop meanwhile, and then that is no failure. */
  private boolean answersItself() {
    try {
      endpoint.warm();
      return true;
    } catch (UncheckedIOException e) {
      if (stopping.get()) {
        return false;
      }
      throw e;
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

  /** On Ctrl-C: answers under way are finished, then the store is free for another process. */
  void stop() {
    stopping.set(true);
    endpoint.close();
    describing.close();
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
