package org.kutniti.wikidata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A store compared with Wikidata.
 *
 * @param comparisons one for each fact that could be compared
 * @param left how many facts could not, by the reason
 */
public record Compared(List<Comparison> comparisons, Map<String, Long> left) {
  public Compared {
    comparisons = List.copyOf(comparisons);
    left = new TreeMap<>(left);
  }

  /** How many facts have a verdict. */
  public long count(Verdict verdict) {
    return comparisons.stream().filter(c -> c.verdict() == verdict).count();
  }
}
