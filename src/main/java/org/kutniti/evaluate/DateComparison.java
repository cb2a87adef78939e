package org.kutniti.evaluate;

/** How a fact's date agrees with the gold's; both EDTF. */
final class DateComparison {
  private DateComparison() {}

  /** Whether it is the very date, where the gold gives one. */
  static boolean exact(String gold, String found) {
    return !gold.isEmpty() && gold.equals(found);
  }

  /** Whether one is as the other but less precise. */
  static boolean compatible(String gold, String found) {
    String g = gold.replace("X", "");
    String f = found.replace("X", "");
    return !f.isEmpty() && (g.startsWith(f) || f.startsWith(g));
  }

  /** Whether they could be of one event: a missing date contradicts none. */
  static boolean reconcilable(String gold, String found) {
    return gold.isEmpty() || found.isEmpty() || compatible(gold, found);
  }
}
