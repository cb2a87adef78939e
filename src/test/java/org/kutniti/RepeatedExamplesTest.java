package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kutniti.extract.RuleExample;

class RepeatedExamplesTest {
  @Test
  void aTextThatStandsTwiceInALanguageIsToldWithItsRules() {
    List<RuleExample> examples =
        List.of(
            example("qaa-one", "qaa", "Sildavo agnoskis Bordurion."),
            example("qaa-one", "qaa", "Bordurio agnoskis Sildavon."),
            example("qaa-two", "qaa", " Sildavo  agnoskis Bordurion."));

    assertThat(RepeatedExamples.of(examples))
        .containsExactly("qaa-one, qaa-two: \"Sildavo agnoskis Bordurion.\" stands 2 times");
  }

  @Test
  void languagesDoNotShareTheirTexts() {
    List<RuleExample> examples =
        List.of(example("qaa-one", "qaa", "Sildavo."), example("qab-one", "qab", "Sildavo."));

    assertThat(RepeatedExamples.of(examples)).isEmpty();
  }

  private static RuleExample example(String rule, String language, String text) {
    return new RuleExample(rule, "recognizedBy", language, text, List.of());
  }
}
