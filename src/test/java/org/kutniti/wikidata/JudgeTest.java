package org.kutniti.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

class JudgeTest {
  private static final String SOMEWHEN = "?";

  @ParameterizedTest(name = "{0} {1}: from {2} until {3} on {4} is {5}")
  @CsvSource({
    "asserted, 1972-07-25, '', '', '', CONFIRMED",
    "asserted, '', 1972, 1990, '', CONFIRMED",
    "asserted, 1972-07-25, 1972, '', '', CONFIRMED",
    "asserted, 1971-07-25, 1972, '', '', CONFLICTING",
    "asserted, 197X, 1972, 1973, '', CONFIRMED",
    "asserted, 1995, 1972, 1990, '', CONFLICTING",
    "asserted, 1995, 1972, ?, '', CONFIRMED",
    "asserted, 1971, '', '', 1972-01-04, CONFLICTING",
    "ended, 1990, 1972, 1990-08, '', CONFIRMED",
    "ended, '', 1972, ?, '', CONFIRMED",
    "ended, 1990, 1972, 1991, '', CONFLICTING",
    "ended, 1990, 1972, '', '', CONFLICTING",
    "ended, 1990, 1994, '', '', MISSING",
  })
  void aFactIsJudgedByTheDatesOfBothSides(
      String status, String date, String start, String end, String on, Verdict verdict) {
    boolean ended = !end.isEmpty();
    Statement said = new Statement("http://x", start, end.equals(SOMEWHEN) ? "" : end, on, ended);

    assertThat(judge("hasEmbassyIn").judge(fact(status, date), Set.of(said)).verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "1972-03-19, 1972-03-19, CONFIRMED",
    "1972, 1972-03-19, MISSING",
    "'', 1972-03-19, MISSING"
  })
  void anAgreementIsOnlyThatOfTheSameDay(String date, String on, Verdict verdict) {
    Statement said = new Statement("http://x", "", "", on, false);

    assertThat(judge("signedAgreement").judge(fact("asserted", date), Set.of(said)).verdict())
        .isEqualTo(verdict);
  }

  private static Judge judge(String name) {
    Relation relation = Ontology.builtIn().relation(name).orElseThrow();
    return new Judge(relation);
  }

  private static StoredFact fact(String status, String date) {
    return new StoredFact("f", "r", new Pair("a", "b"), status, date, 0.9, "a", "b");
  }
}
