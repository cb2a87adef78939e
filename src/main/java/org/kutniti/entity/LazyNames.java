package org.kutniti.entity;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.kutniti.language.Lazy;

/**
 * Names by language tag that are read when somebody asks: of most entities nobody ever does. Not to
 * be changed; threads may share one, and each that comes first reads the same.
 */
final class LazyNames extends AbstractMap<String, Names> {
  private final Lazy<Map<String, Names>> read;

  LazyNames(Supplier<Map<String, Names>> source) {
    read = new Lazy<>(() -> Map.copyOf(source.get()));
  }

  @Override
  public Names get(Object tag) {
    return read.get().get(tag);
  }

  @Override
  public Set<Entry<String, Names>> entrySet() {
    return read.get().entrySet();
  }
}
