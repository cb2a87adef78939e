package org.kutniti.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.entity.EntityCatalog;

class EvaluationTest {
  private static final String GOLD =
      "doc\trelation\tsubject\tobject\tdate\tstatus\tplace\tlabel\tevidence\n";
  private static final String FACTS =
      "document\trelation\tsubject\tsubjectName\tobject\tobjectName\tdate\tstatus\tplace\t"
          + "placeName\tlabel\tquote\n";
  private static final Conventions CONVENTIONS = new Conventions(Set.of("met"), Set.of("signed"));
  private static final Counts RIGHT = new Counts(1, 0, 0);
  private static final Counts WRONG = new Counts(0, 1, 1);

  @TempDir static Path folder;
  private static EntityCatalog catalog;

  @BeforeAll
  static void readCatalog() throws IOException {
    Files.writeString(folder.resolve("types.tsv"), "type\tmeaning\nPerson\t\nState\t\n");
    Files.writeString(
        folder.resolve("persons.tsv"),
        "id\ttype\tlabel.bn\tnames.bn\tlabel.en\n"
            + "Q7\tPerson\tভ্লাদিমির পুতিন\tপুতিন\tVladimir Putin\n"
            + "Q8\tPerson\tমাসুদ পেজেশকিয়ান\t\tMasoud Pezeshkian\n");
    catalog = EntityCatalog.readOnly(List.of(folder));
  }

  @Test
  void aFactWithTheSameIdsAndStatusIsRight() {
    Evaluation e = compare("d\tvisited\tQ1\tQ2\t\tasserted", "d\tvisited\tQ1\t\tQ2\t\t\tasserted");
    assertThat(e.total()).isEqualTo(RIGHT);
    assertThat(e.mismatches()).isEmpty();
  }

  @Test
  void irisOfRelationDocumentAndStatusCountByTheirLastPart() {
    Evaluation e =
        compare(
            "d\tvisited\tQ1\tQ2\t\tplanned",
            "<https://x/document/d.txt>\t<https://x#visited>\t<http://w/entity/Q1>\t\tw:Q2\t\t\t"
                + "https://x#Planned");
    assertThat(e.total()).isEqualTo(RIGHT);
  }

  @Test
  void anEmptyStatusMeansAsserted() {
    assertThat(compare("d\tvisited\tQ1\tQ2\t\tasserted", "d\tvisited\tQ1\t\tQ2").total())
        .isEqualTo(RIGHT);
  }

  @Test
  void aStateThatIsNotLinkedIsWrongWhateverItsName() {
    Evaluation e = compare("d\tvisited\tQ1\tQ2\t\tasserted", "d\tvisited\tx:a\tA\tx:b\tB");
    assertThat(e.total()).isEqualTo(WRONG);
    assertThat(e.mismatches())
        .extracting(Mismatch::kind)
        .containsExactly(Mismatch.Kind.FP, Mismatch.Kind.FN);
  }

  @Test
  void aPersonMayMatchByAnyNameOfTheCatalogAndIsCountedAsNotLinked() {
    Evaluation e = compare("d\tvisited\tQ7\tQ2\t\tasserted", "d\tvisited\tx:p\tপুতিন\tQ2\t");
    assertThat(e.total()).isEqualTo(RIGHT);
    assertThat(e.details().persons()).isEqualTo(1);
    assertThat(e.details().linkedPersons()).isZero();
  }

  @Test
  void aPersonLinkedToAnotherIsWrongWhateverTheName() {
    assertThat(compare("d\tvisited\tQ7\tQ2\t\tasserted", "d\tvisited\tQ8\tপুতিন\tQ2\t").total())
        .isEqualTo(WRONG);
  }

  @Test
  void aLinkedPersonIsCountedOnEitherSide() {
    Evaluation e = compare("d\tmet\tQ7\tQ8\t\tasserted", "d\tmet\tQ7\t\tQ8\t");
    assertThat(e.details().persons()).isEqualTo(2);
    assertThat(e.details().linkedPersons()).isEqualTo(2);
  }

  @Test
  void whereTheGoldHasANameTheNameDecides() {
    String gold = "d\tvisited\tআহমেদ সাইফ আল-মিদহাদী\tQ2\t\tasserted";
    assertThat(compare(gold, "d\tvisited\tx:m\tআল-মিদহাদী\tQ2\t").total()).isEqualTo(RIGHT);
    assertThat(compare(gold, "d\tvisited\tx:m\tআহমেদ সাইফ আল মিধাদী\tQ2\t").total())
        .isEqualTo(RIGHT);
    assertThat(compare(gold, "d\tvisited\tx:m\tনাজিব রাজক\tQ2\t").total()).isEqualTo(WRONG);
    assertThat(compare(gold, "d\tvisited\tx:m\t\tQ2\t").total()).isEqualTo(WRONG);
  }

  @Test
  void anyAlternativeOfTheGoldWillDo() {
    assertThat(compare("d\tvisited\tQ1|Q3\tQ2\t\tasserted", "d\tvisited\tQ3\t\tQ2\t").total())
        .isEqualTo(RIGHT);
  }

  @Test
  void onlySymmetricRelationsMayStandInEitherOrder() {
    assertThat(compare("d\tmet\tQ1\tQ2\t\tasserted", "d\tmet\tQ2\t\tQ1\t").total())
        .isEqualTo(RIGHT);
    assertThat(compare("d\tvisited\tQ1\tQ2\t\tasserted", "d\tvisited\tQ2\t\tQ1\t").total())
        .isEqualTo(WRONG);
  }

  @Test
  void aWrongStatusIsAConfusionAndTheGoldFactStaysMissed() {
    Evaluation e = compare("d\tvisited\tQ1\tQ2\t\tdenied", "d\tvisited\tQ1\t\tQ2\t\t\tasserted");
    assertThat(e.total()).isEqualTo(WRONG);
    assertThat(e.confusions()).isEqualTo(Map.of(new Confusion("denied", "asserted"), 1));
    assertThat(e.mismatches())
        .extracting(Mismatch::kind)
        .containsExactly(Mismatch.Kind.STATUS, Mismatch.Kind.FN);
  }

  @Test
  void aFactIsPairedWithTheGoldOfItsStatusAndDateFirst() {
    Evaluation e =
        compare(
            "d\tvisited\tQ1\tQ2\t1990\tasserted\n"
                + "d\tvisited\tQ1\tQ2\t1991-05-01\tasserted\n"
                + "d\tvisited\tQ1\tQ2\t1991\tplanned",
            "d\tvisited\tQ1\t\tQ2\t\t1991\tplanned\n"
                + "d\tvisited\tQ1\t\tQ2\t\t1991-05-01\tasserted\n"
                + "d\tvisited\tQ1\t\tQ2\t\t1990\tasserted");
    assertThat(e.total()).isEqualTo(new Counts(3, 0, 0));
    assertThat(e.details().exactDates()).isEqualTo(3);
  }

  @Test
  void datesAreExactCompatibleExtraOrWrong() {
    Details exact = dates("1967-04-03", "1967-04-03");
    assertThat(exact.exactDates()).isEqualTo(1);
    assertThat(exact.compatibleDates()).isEqualTo(1);
    Details coarser = dates("196X", "1967");
    assertThat(coarser.exactDates()).isZero();
    assertThat(coarser.compatibleDates()).isEqualTo(1);
    Details missing = dates("1967", "");
    assertThat(missing.dates()).isEqualTo(1);
    assertThat(missing.compatibleDates()).isZero();
    Details extra = dates("", "1967");
    assertThat(extra.dates()).isZero();
    assertThat(extra.extraDates()).isEqualTo(1);
  }

  @Test
  void aPlaceMatchesByIdOrName() {
    assertThat(places("Q649", "http://www.wikidata.org/entity/Q649\tমস্কো")).isEqualTo(1);
    assertThat(places("Q649", "x:m\tমস্কো")).isZero();
    assertThat(places("মস্কো", "x:m\tমস্কো")).isEqualTo(1);
    assertThat(places("মস্কো", "মস্কো\t")).isEqualTo(1);
  }

  @Test
  void whatIsOptionalCountsNeitherWay() {
    Evaluation found = compare("d\tvisited\tQ1\tQ2\t\toptional", "d\tvisited\tQ1\t\tQ2\t");
    assertThat(found.relations()).isEmpty();
    Evaluation missed = compare("d\tvisited\tQ1\tQ2\t\toptional", "");
    assertThat(missed.relations()).isEmpty();
  }

  @Test
  void theSameRowTwiceCountsOnce() {
    String fact = "d\tvisited\tQ1\t\tQ2\t\t1990\tasserted";
    assertThat(compare("d\tvisited\tQ1\tQ2\t1990\tasserted", fact + "\n" + fact).total())
        .isEqualTo(RIGHT);
    String unknown = "d\tvisited\tQ5\t\tQ6\t\t1990\tasserted";
    assertThat(compare("d\tvisited\tQ1\tQ2\t1990\tasserted", unknown + "\n" + unknown).total())
        .isEqualTo(WRONG);
  }

  @Test
  void aFactSaidAgainIsWrongOnlyWhenItsDateOrStatusIsAnother() {
    String gold = "d\tvisited\tQ1\tQ2\t1990-05\tasserted";
    String fact = "d\tvisited\tQ1\t\tQ2\t\t1990-05\tasserted\n";
    assertThat(compare(gold, fact + "d\tvisited\tQ1\t\tQ2\t\t1990\tasserted").total())
        .isEqualTo(RIGHT);
    assertThat(compare(gold, fact + "d\tvisited\tQ1\t\tQ2\t\t\tasserted").total()).isEqualTo(RIGHT);
    assertThat(compare(gold, fact + "d\tvisited\tQ1\t\tQ2\t\t2001\tasserted").total())
        .isEqualTo(new Counts(1, 1, 0));
    assertThat(compare(gold, fact + "d\tvisited\tQ1\t\tQ2\t\t1990\tdenied").total())
        .isEqualTo(new Counts(1, 1, 0));
  }

  @Test
  void labelsTellFactsOfALabelledRelationApart() {
    String gold = "d\tsigned\tQ1\tQ2\t\tasserted\nd\tsigned\tQ1\tQ2\t\tasserted";
    String facts =
        "d\tsigned\tQ1\t\tQ2\t\t\tasserted\t\t\ttrade\nd\tsigned\tQ1\t\tQ2\t\t\tasserted\t\t\tculture";
    assertThat(compare(gold, facts).total()).isEqualTo(new Counts(2, 0, 0));
    String other = facts.replace("signed", "visited");
    assertThat(compare(gold.replace("signed", "visited"), other).total())
        .isEqualTo(new Counts(1, 0, 1));
  }

  @Test
  void factsOfADocumentWithoutGoldAreWrong() {
    Evaluation e = compare("d\tvisited\tQ1\tQ2\t\tasserted", "e\tvisited\tQ1\t\tQ2\t");
    assertThat(e.relations()).isEqualTo(Map.of("visited", WRONG));
  }

  private static Details dates(String gold, String found) {
    return compare(
            "d\tvisited\tQ1\tQ2\t" + gold + "\tasserted",
            "d\tvisited\tQ1\t\tQ2\t\t" + found + "\tasserted")
        .details();
  }

  private static int places(String gold, String found) {
    return compare(
            "d\tvisited\tQ1\tQ2\t\tasserted\t" + gold,
            "d\tvisited\tQ1\t\tQ2\t\t\tasserted\t" + found)
        .details()
        .rightPlaces();
  }

  private static Evaluation compare(String gold, String facts) {
    return Evaluation.of(
        GoldReader.parse("gold.tsv", GOLD + gold),
        FactReader.parse("facts.tsv", FACTS + facts),
        CONVENTIONS,
        catalog);
  }
}
