package org.kutniti.search;

import java.util.function.Supplier;

/** Asks for a value when it is first needed, and keeps it; threads may share one. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private volatile T value;

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    if (value == null) {
      synchronized (this) {
        if (value == null) {
          value = source.get();
        }
      }
    }
    return value;
  }
}
