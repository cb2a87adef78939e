package org.kutniti.spark;

import java.util.List;

/**
 * What came of all parts.
 *
 * @param before how many of them were done when the job began
 */
public record Summary(long parts, long before, long documents, long facts, long bad) {

  static Summary of(List<Done> done, long before) {
    return new Summary(
        done.size(),
        before,
        done.stream().mapToLong(Done::documents).sum(),
        done.stream().mapToLong(Done::facts).sum(),
        done.stream().mapToLong(Done::bad).sum());
  }

  @Override
  public String toString() {
    return "%,d documents, %,d facts, %,d bad; %,d parts, %,d of them done before"
        .formatted(documents, facts, bad, parts, before);
  }
}
