package org.kutniti.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pairs the facts of one document, in their order, with the gold's. */
final class DocumentComparison {
  private final List<Wanted> wanted;
  private final Conventions conventions;
  private final ArgumentComparison arguments;
  private final Tally tally;

  /** A gold fact, and whether a fact was paired with it. */
  private static final class Wanted {
    final GoldRow row;
    boolean found;

    Wanted(GoldRow row) {
      this.row = row;
    }
  }

  DocumentComparison(
      List<GoldRow> gold, Conventions conventions, ArgumentComparison arguments, Tally tally) {
    this.wanted = gold.stream().map(Wanted::new).toList();
    this.conventions = conventions;
    this.arguments = arguments;
    this.tally = tally;
  }

  void compare(List<FactRow> facts) {
    facts.forEach(this::place);
    wanted.stream()
        .filter(each -> !each.found && !each.row.isOptional())
        .forEach(each -> tally.missed(each.row));
  }

  private void place(FactRow fact) {
    List<Wanted> same = wanted.stream().filter(each -> isSame(each.row, fact)).toList();
    Optional<Wanted> best = best(same, fact);
    if (best.isPresent()) {
      pair(best.get(), fact);
    } else if (same.stream().noneMatch(each -> isRepeated(each.row, fact))) {
      tally.wrong(fact);
    }
  }

  private void pair(Wanted best, FactRow fact) {
    GoldRow gold = best.row;
    if (gold.isOptional()) {
      best.found = true;
    } else if (gold.status().equals(fact.status())) {
      best.found = true;
      tally.right(gold, fact);
    } else {
      tally.confused(gold, fact);
    }
  }

  /** The open gold fact that agrees best; the first of equals. */
  private static Optional<Wanted> best(List<Wanted> same, FactRow fact) {
    return same.stream()
        .filter(each -> !each.found)
        .max(Comparator.comparingInt(each -> agreement(each.row, fact)));
  }

  /** Status weighs more than the exact date, that more than a compatible one. */
  private static int agreement(GoldRow gold, FactRow fact) {
    return (gold.status().equals(fact.status()) ? 8 : 0)
        + (DateComparison.exact(gold.date(), fact.date()) ? 4 : 0)
        + (DateComparison.compatible(gold.date(), fact.date()) ? 2 : 0)
        + (gold.isOptional() ? 0 : 1);
  }

  private boolean isSame(GoldRow gold, FactRow fact) {
    return gold.relation().equals(fact.relation())
        && (isForward(gold, fact)
            || conventions.symmetric().contains(fact.relation()) && isBackward(gold, fact));
  }

  private boolean isForward(GoldRow gold, FactRow fact) {
    return arguments.same(gold.subject(), fact.subject(), fact.subjectName())
        && arguments.same(gold.object(), fact.object(), fact.objectName());
  }

  private boolean isBackward(GoldRow gold, FactRow fact) {
    return arguments.same(gold.subject(), fact.object(), fact.objectName())
        && arguments.same(gold.object(), fact.subject(), fact.subjectName());
  }

  /** A fact said once more is no error. */
  private static boolean isRepeated(GoldRow gold, FactRow fact) {
    return (gold.status().equals(fact.status()) || gold.isOptional())
        && DateComparison.reconcilable(gold.date(), fact.date());
  }
}
