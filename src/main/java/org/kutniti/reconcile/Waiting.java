package org.kutniti.reconcile;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Waiting {
  /** Returns after so long, or at once with the thread's interrupt flag set. */
  void pass(Duration duration);

  /** Sleeps. */
  static void sleep(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
