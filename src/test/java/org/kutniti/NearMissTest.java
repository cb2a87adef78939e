package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.extract.NearMiss;
import org.kutniti.extract.Obstacle;
import org.kutniti.extract.RuleExample;
import org.kutniti.text.Document;

/** What a trigger lacked, or what stopped it, is told; what was told as a fact is no near miss. */
class NearMissTest {
  @Test
  void theRoleThatIsNotFilledIsNamed() {
    NearMiss miss = only("গতকাল কসোভোকে স্বীকৃতি দেয়।");

    assertThat(miss.relation()).isEqualTo("recognizedBy");
    assertThat(miss.rule()).isEqualTo("bn-recognized-by-active");
    assertThat(miss.words()).isEqualTo("স্বীকৃতি দেয়");
    assertThat(miss.filled()).isEqualTo(Map.of("subject", List.of("কসোভো")));
    assertThat(miss.missing()).containsExactly("object");
    assertThat(miss.obstacle()).isEmpty();
  }

  @Test
  void allRolesThatAreNotFilledAreNamedAndWhatTheSentenceNamesInstead() {
    NearMiss miss = only("সরকার নেপালের মুক্তিযোদ্ধাদের স্বীকৃতি দেয়।");

    assertThat(miss.filled()).isEmpty();
    assertThat(miss.missing()).containsExactly("subject", "object");
    assertThat(miss.unused()).contains(new NearMiss.Unused("নেপালের", "genitive"));
  }

  @Test
  void theGuardIsNamedThatStoppedTheRule() {
    NearMiss miss =
        only(
            "চীনের প্রধানমন্ত্রী লি কিয়াং ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে টেলিফোনে বৈঠক করেন।",
            "metWith");

    assertThat(miss.obstacle()).contains(new Obstacle(Obstacle.Kind.GUARD, "{telephone}"));
    assertThat(miss.missing()).isEmpty();
    assertThat(miss.filled()).containsKeys("subject", "object");
  }

  @Test
  void theCueIsNamedThatTakesTheFactAway() {
    NearMiss miss = only("যদি জাপান কসোভোকে স্বীকৃতি দেয়।");

    assertThat(miss.obstacle()).contains(new Obstacle(Obstacle.Kind.CUE, "{if}"));
    assertThat(miss.filled())
        .isEqualTo(Map.of("subject", List.of("কসোভো"), "object", List.of("জাপান")));
  }

  @Test
  void theFormOfTheVerbIsNamedThatStatesNothing() {
    NearMiss miss = only("জাপান কসোভোকে স্বীকৃতি দিলে।");

    assertThat(miss.obstacle()).contains(new Obstacle(Obstacle.Kind.FORM, "conditional"));
    assertThat(miss.missing()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "আজ আকাশ নীল।",
        "জাপান কসোভোকে স্বীকৃতি দেয়।",
        "জাপান কসোভোকে স্বীকৃতি দেয়নি।",
        "== কসোভোকে স্বীকৃতি দেয় =="
      })
  void whereNothingIsMissedNothingIsTold(String text) {
    assertThat(explain(text).nearMisses()).isEmpty();
  }

  @Test
  void eachIsToldOnceAndInTheTextsOrder() {
    List<NearMiss> misses =
        explain(
                "যদি জাপান কসোভোকে স্বীকৃতি দেয়। চীন ভারতকে স্বীকৃতি দেয়। গতকাল নেপালকে স্বীকৃতি দেয়।")
            .nearMisses();

    assertThat(misses).hasSize(2);
    assertThat(misses.get(0).span().end()).isLessThan(misses.get(1).span().start());
  }

  @Test
  void explainingChangesNoFactAndQuotesTheDocument() {
    int missed = 0;
    for (Document document : documents().toList()) {
      ExplainedFacts explained = BuiltIn.PIPELINE.explain(document);

      assertThat(explained.read()).isEqualTo(BuiltIn.PIPELINE.read(document));
      assertThat(explained.nearMisses())
          .allSatisfy(
              miss -> {
                assertThat(miss.span().slice(document.text())).isEqualTo(miss.words());
                assertThat(miss.sentence().covers(miss.span())).isTrue();
                assertThat(miss.missing().isEmpty() && miss.obstacle().isEmpty()).isFalse();
                assertThat(miss.missing()).noneMatch(miss.filled()::containsKey);
              });
      missed += explained.nearMisses().size();
    }
    assertThat(missed).as("near misses among the examples").isGreaterThan(20);
  }

  @Test
  void aLanguageThatIsNotKnownHasNone() {
    ExplainedFacts explained =
        BuiltIn.PIPELINE.explain(Document.of("latin", "Arma virumque cano."));

    assertThat(explained.nearMisses()).isEmpty();
    assertThat(explained.read().facts()).isEmpty();
  }

  /** The seeds and all that stands in the rules as an example. */
  private static Stream<Document> documents() {
    return Stream.concat(
        BuiltIn.seeds().stream(),
        BuiltIn.PIPELINE.examples().stream()
            .filter(e -> e.language().equals("bn"))
            .map(RuleExample::text)
            .map(text -> BuiltIn.bengali("example", text, Optional.empty())));
  }

  private static NearMiss only(String text) {
    assertThat(explain(text).nearMisses()).hasSize(1);
    return explain(text).nearMisses().get(0);
  }

  private static NearMiss only(String text, String relation) {
    List<NearMiss> all =
        explain(text).nearMisses().stream().filter(m -> m.relation().equals(relation)).toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static ExplainedFacts explain(String text) {
    return BuiltIn.PIPELINE.explain(BuiltIn.bengali("text", text, Optional.empty()));
  }
}
