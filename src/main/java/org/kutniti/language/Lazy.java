package org.kutniti.language;

import java.util.function.Supplier;

/**
 * A value that is worked out when it is first asked for, and never null. Threads may share one: two
 * that come first may both work it out, and must come to the same.
 */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> source;
  private volatile T value;

  /** A value that nobody may ever ask for. */
  public Lazy(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
