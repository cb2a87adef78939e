package org.kutniti.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How far a frame could be filled.
 *
 * @param filled by role
 * @param missing roles that must be filled and are not
 * @param used the groups of the sentence that fill roles
 */
record Attempt(Map<String, List<Referent>> filled, List<String> missing, List<MentionGroup> used) {
  /** The fewest roles missing first, then the most roles filled. */
  static final Comparator<Attempt> NEAREST =
      Comparator.comparingInt((Attempt a) -> a.missing.size())
          .thenComparingInt(a -> -a.filled.size());

  Attempt {
    filled = Map.copyOf(filled);
    missing = List.copyOf(missing);
    used = List.copyOf(used);
  }
}
