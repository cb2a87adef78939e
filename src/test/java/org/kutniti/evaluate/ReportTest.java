package org.kutniti.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void theSummaryHasALineForEachRelationTheDetailsAndTheTotal() {
    Map<Confusion, Integer> confusions = new LinkedHashMap<>();
    confusions.put(new Confusion("denied", "asserted"), 2);
    confusions.put(new Confusion("asserted", "planned"), 1);
    Evaluation evaluation =
        new Evaluation(
            Map.of("visited", new Counts(1, 15, 0), "metWith", new Counts(2, 1, 2)),
            confusions,
            new Details(4, 2, 3, 1, 5, 4, 7, 6),
            List.of());
    assertThat(Report.summary(evaluation))
        .containsExactly(
            "metWith                      tp    2 fp    1 fn    2  P 0.667 R 0.500 F1 0.571",
            // 1/16 is a tie at three places: it goes to the even digit
            "visited                      tp    1 fp   15 fn    0  P 0.062 R 1.000 F1 0.118",
            "dates exact 2/4 compatible 3/4 extra 1; places 4/5; status confusions"
                + " {('denied', 'asserted'): 2, ('asserted', 'planned'): 1}; persons linked 6/7",
            "ALL tp 3 fp 16 fn 2  P 0.158 R 0.600 F1 0.250");
  }

  @Test
  void nothingFoundAndNothingWantedIsZero() {
    Evaluation nothing = new Evaluation(Map.of(), Map.of(), Details.NONE, List.of());
    assertThat(Report.summary(nothing))
        .containsExactly(
            "dates exact 0/0 compatible 0/0 extra 0; places 0/0; status confusions {};"
                + " persons linked 0/0",
            "ALL tp 0 fp 0 fn 0  P 0.000 R 0.000 F1 0.000");
  }

  @Test
  void anErrorNamesKindFactAndWords() {
    String quote = "\ud83d\ude00".repeat(200);
    Mismatch date =
        new Mismatch(
            Mismatch.Kind.DATE,
            "d",
            "visited",
            "A",
            "B",
            "1967",
            "asserted",
            Optional.of("1968"),
            quote);
    Mismatch wrong =
        new Mismatch(
            Mismatch.Kind.FP, "d", "visited", "A", "B", "", "planned", Optional.empty(), "A to B");
    assertThat(
            Report.errors(new Evaluation(Map.of(), Map.of(), Details.NONE, List.of(date, wrong))))
        .containsExactly(
            "DATE d visited A -> B 1967 asserted gold=1968 | " + "\ud83d\ude00".repeat(160),
            "FP d visited A -> B  planned  | A to B");
  }
}
