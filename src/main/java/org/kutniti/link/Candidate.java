package org.kutniti.link;

import java.util.List;
import org.kutniti.entity.Entity;

/**
 * An entity that bears a name, with what speaks for and against it.
 *
 * @param reasons each of them, those for it first
 */
public record Candidate(Entity entity, List<Reason> reasons) {
  private static final double BEARS_THE_NAME = 0.3;

  private static final double TOLD = 0.15;

  public Candidate {
    reasons = List.copyOf(reasons);
  }

  /** From 0 to 1: something for the name, and more or less for what else is known. */
  public double score() {
    double sum = BEARS_THE_NAME + reasons.stream().mapToDouble(Reason::weight).sum();
    return Math.round(Math.max(0, Math.min(1, sum)) * 100) / 100.0;
  }

  /** Whether something makes it impossible. */
  public boolean isExcluded() {
    return reasons.stream().anyMatch(Reason::excludes);
  }

  /** Whether the text itself says something that speaks for it and nothing that does not. */
  boolean isTold() {
    return reasons.stream().anyMatch(r -> r.weight() >= TOLD) && cons().isEmpty();
  }

  /** What speaks for it. */
  public List<String> pros() {
    return words(true);
  }

  /** What speaks against it. */
  public List<String> cons() {
    return words(false);
  }

  private List<String> words(boolean pro) {
    return reasons.stream().filter(r -> r.weight() > 0 == pro).map(Reason::words).toList();
  }
}
