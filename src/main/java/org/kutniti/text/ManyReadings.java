package org.kutniti.text;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The documents of a file that holds many, found one at a time. */
abstract class ManyReadings implements Iterator<Reading>, AutoCloseable {
  private Reading next;
  private boolean ended;

  /** Goes on to what comes next; null when nothing does. */
  abstract Reading find();

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      next = find();
      ended = next == null;
    }
    return next != null;
  }

  @Override
  public final Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next;
    next = null;
    return reading;
  }

  /** Lets go of what it opened itself; of the stream that it was given it does not. */
  @Override
  public void close() {}
}
