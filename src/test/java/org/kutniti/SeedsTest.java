package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kutniti.evaluate.Counts;
import org.kutniti.evaluate.Details;
import org.kutniti.evaluate.Evaluation;
import org.kutniti.evaluate.GoldReader;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Fact;
import org.kutniti.ontology.Status;
import org.kutniti.text.Document;

/** What the documents of seeds/ say, all of it and nothing else. */
class SeedsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/seeds-facts.tsv");
  private static final String FIRST_LINE_OF_THE_SIDEBAR = "মন্তব্য করুন";

  /** Two places of 004 are known gaps: the palace is named, the city is where it stands. */
  private static final int PLACES_MISSED_AT_MOST = 2;

  private static Map<String, DocumentFacts> read;
  private static Evaluation evaluation;

  @BeforeAll
  static void readSeeds() {
    read =
        BuiltIn.seeds().stream()
            .collect(Collectors.toMap(d -> d.id().substring(0, 3), BuiltIn.PIPELINE::read));
    evaluation = Scores.of(EXPECTED, read.values().stream());
  }

  @Test
  void everyFactIsFoundAndNoOther() {
    assertThat(evaluation.mismatches()).isEmpty();
    assertThat(evaluation.confusions()).isEmpty();
    assertThat(evaluation.total()).isEqualTo(new Counts(44, 0, 0));
    assertThat(evaluation.relations())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ambassadorTo", new Counts(3, 0, 0),
                "hasDiplomaticRelationsWith", new Counts(6, 0, 0),
                "hasEmbassyIn", new Counts(11, 0, 0),
                "metWith", new Counts(6, 0, 0),
                "recognizedBy", new Counts(5, 0, 0),
                "signedAgreement", new Counts(8, 0, 0),
                "visited", new Counts(5, 0, 0)));
  }

  @Test
  void everyDateIsExactAndEveryPersonLinked() {
    Details details = evaluation.details();
    assertThat(details.dates()).isEqualTo(33);
    assertThat(details.exactDates()).isEqualTo(33);
    assertThat(details.linkedPersons()).isEqualTo(details.persons()).isGreaterThan(10);
    assertThat(details.rightPlaces())
        .isGreaterThanOrEqualTo(details.places() - PLACES_MISSED_AT_MOST);
  }

  @Test
  void whatTheExpectedFactsQuoteStandsInTheDocuments() {
    Map<String, String> texts =
        BuiltIn.seeds().stream().collect(Collectors.toMap(Document::id, Document::text));
    assertThat(GoldReader.read(EXPECTED))
        .allSatisfy(row -> assertThat(texts.get(row.document())).contains(row.evidence()));
  }

  @Test
  void theEmbassyThatWasNotIsDenied() {
    assertThat(facts("000", "hasEmbassyIn", "Q15180", "Q798431"))
        .singleElement()
        .returns(Status.DENIED, Fact::status)
        .returns("1962", Fact::date);
  }

  @Test
  void theRelationsThatWereTurnedDownAreDeniedAndTheLaterOnesAsserted() {
    assertThat(facts("002", "hasDiplomaticRelationsWith", "Q846", "Q15180"))
        .extracting(Fact::status, Fact::date)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Status.DENIED, ""),
            org.assertj.core.groups.Tuple.tuple(Status.ASSERTED, "1988"));
  }

  @Test
  void theTreatyStillToBeSignedIsPlanned() {
    assertThat(facts("003", "signedAgreement", "Q794", "Q159"))
        .singleElement()
        .returns(Status.PLANNED, Fact::status)
        .satisfies(fact -> assertThat(fact.label()).contains("কৌশলগত অংশীদারত্ব"));
  }

  @Test
  void theMeetingThatIsToComeIsPlannedAndTheVisitHasBegun() {
    assertThat(facts("003", "metWith", "Q5933752", "Q7747"))
        .singleElement()
        .returns(Status.PLANNED, Fact::status);
    assertThat(facts("003", "visited", "Q5933752", "Q159"))
        .singleElement()
        .returns(Status.ASSERTED, Fact::status);
  }

  @Test
  void headlinesBesideTheStoryYieldNothing() {
    DocumentFacts story = read.get("003");
    String text = story.document().text();
    int sidebar = text.codePointCount(0, text.indexOf(FIRST_LINE_OF_THE_SIDEBAR));

    assertThat(story.facts())
        .hasSize(3)
        .flatExtracting(Fact::evidence)
        .allMatch(evidence -> evidence.span().end() <= sidebar);
  }

  @Test
  void formerStatesKeepTheirOwnIdentity() {
    assertThat(facts("000", "recognizedBy", "Q798431", "Q15180")).hasSize(1);
    assertThat(facts("000", "recognizedBy", "Q962", "Q15180")).hasSize(1);
    assertThat(facts("000", "recognizedBy", "Q159", "Q962")).hasSize(1);
    assertThat(facts("000", "recognizedBy", "Q798431", "Q159")).isEmpty();
  }

  @Test
  void anEmbassyThatChangedItsNameMakesNoState() {
    assertThat(read.get("000").facts())
        .flatExtracting(Fact::evidence)
        .noneMatch(evidence -> evidence.quote().contains("রুশ দূতাবাস"));
  }

  @Test
  void theDayOfPublicationIsReadFromTheText() {
    assertThat(read.get("003").published()).isEqualTo("2025-01-18");
    assertThat(read.get("004").published()).isEqualTo("2025-10-27");
    assertThat(read.get("000").published()).isEmpty();
  }

  @Test
  void everyQuoteIsItsSliceOfTheDocument() {
    assertThat(read.values()).allSatisfy(Quotes::areSlices);
  }

  private static List<Fact> facts(String seed, String relation, String subject, String object) {
    return read.get(seed).facts().stream()
        .filter(f -> f.relation().equals(relation))
        .filter(f -> isSame(f.subject(), subject) && isSame(f.object(), object))
        .toList();
  }

  private static boolean isSame(org.kutniti.fact.Argument argument, String id) {
    return argument.entity().filter(e -> e.id().equals(id)).isPresent();
  }
}
