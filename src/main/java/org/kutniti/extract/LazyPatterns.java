package org.kutniti.extract;

import java.util.List;
import java.util.function.Supplier;

/** Patterns that are read when they are first asked for. Threads may share them. */
final class LazyPatterns implements Supplier<List<Pattern>> {
  private final Supplier<List<Pattern>> source;
  private volatile List<Pattern> read;

  LazyPatterns(Supplier<List<Pattern>> source) {
    this.source = source;
  }

  /** Two threads that come first may both read them, and read the same. */
  @Override
  public List<Pattern> get() {
    List<Pattern> known = read;
    if (known == null) {
      known = source.get();
      read = known;
    }
    return known;
  }
}
