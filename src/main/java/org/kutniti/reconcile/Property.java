package org.kutniti.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that entities may have a value for.
 *
 * @param id by which it is asked for
 * @param also other ids that mean the same, such as Wikidata's
 * @param types classes whose members may have it, with those below them
 * @param labels by language tag
 */
public record Property(
    String id, List<String> also, Set<String> types, Map<String, String> labels) {
  public Property {
    also = List.copyOf(also);
    types = Set.copyOf(types);
    labels = Map.copyOf(labels);
  }

  /** Whether it is called so. */
  public boolean isCalled(String name) {
    return id.equals(name) || also.contains(name);
  }
}
