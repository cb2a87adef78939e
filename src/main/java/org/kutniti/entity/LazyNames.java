package org.kutniti.entity;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Names by language tag that are read when somebody asks: of most entities nobody ever does. Not to
 * be changed; threads may share one, and each that comes first reads the same.
 */
final class LazyNames extends AbstractMap<String, Names> {
  private final Supplier<Map<String, Names>> source;
  private volatile Map<String, Names> read;

  LazyNames(Supplier<Map<String, Names>> source) {
    this.source = source;
  }

  private Map<String, Names> read() {
    Map<String, Names> known = read;
    if (known == null) {
      known = Map.copyOf(source.get());
      read = known;
    }
    return known;
  }

  @Override
  public Names get(Object tag) {
    return read().get(tag);
  }

  @Override
  public Set<Entry<String, Names>> entrySet() {
    return read().entrySet();
  }
}
