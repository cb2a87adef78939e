package org.kutniti.evaluate;

/**
 * How many facts were right, wrong, and missed.
 *
 * @param right found and in the gold
 * @param wrong found but not in the gold
 * @param missed in the gold but not found
 */
public record Counts(int right, int wrong, int missed) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** The share of the found that is right; 0 when nothing was found. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** The share of the gold that was found; 0 when there is none. */
  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall; 0 when both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
