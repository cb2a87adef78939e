package org.kutniti.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts while documents are compared. */
final class Tally {
  private final ArgumentComparison arguments;
  private final Map<String, Counts> relations = new TreeMap<>();
  private final Map<Confusion, Integer> confusions = new LinkedHashMap<>();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private Details details = Details.NONE;

  Tally(ArgumentComparison arguments) {
    this.arguments = arguments;
  }

  void wrong(FactRow fact) {
    count(fact.relation(), new Counts(0, 1, 0));
    mismatches.add(Mismatch.of(Mismatch.Kind.FP, fact, Optional.empty()));
  }

  void confused(GoldRow gold, FactRow fact) {
    count(fact.relation(), new Counts(0, 1, 0));
    confusions.merge(new Confusion(gold.status(), fact.status()), 1, Integer::sum);
    mismatches.add(Mismatch.of(Mismatch.Kind.STATUS, fact, Optional.of(gold.status())));
  }

  void missed(GoldRow gold) {
    count(gold.relation(), new Counts(0, 0, 1));
    mismatches.add(Mismatch.missed(gold));
  }

  void right(GoldRow gold, FactRow fact) {
    count(fact.relation(), new Counts(1, 0, 0));
    if (!gold.date().isEmpty() && !DateComparison.exact(gold.date(), fact.date())) {
      mismatches.add(Mismatch.of(Mismatch.Kind.DATE, fact, Optional.of(gold.date())));
    }
    details = details.plus(Details.of(gold, fact, arguments));
  }

  private void count(String relation, Counts counts) {
    relations.merge(relation, counts, Counts::plus);
  }

  Evaluation result() {
    return new Evaluation(relations, confusions, details, mismatches);
  }
}
