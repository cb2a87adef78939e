package org.kutniti.extract;

import java.util.List;

/** Checks the texts of a rule and the facts that they are to give. */
final class ExampleReader {
  private final RuleProblems problems;

  ExampleReader(RuleProblems problems) {
    this.problems = problems;
  }

  /** Notes what is missing; a rule is expected to have texts of both kinds. */
  void check(RuleFile.Entry rule, RulePlace place) {
    List<RuleFile.Example> examples = RuleValues.list(rule.examples());
    List<String> counterexamples = RuleValues.list(rule.counterexamples());
    if (examples.isEmpty() || counterexamples.isEmpty()) {
      problems.add(place, "'examples' and 'counterexamples' are expected");
    }
    examples.forEach(example -> check(example, place));
    if (counterexamples.stream().anyMatch(ExampleReader::isBlank)) {
      problems.add(place, "a counter-example is empty, expected a text");
    }
  }

  private void check(RuleFile.Example example, RulePlace place) {
    if (example == null || isBlank(example.text())) {
      problems.add(place, "an example lacks 'text', expected what is to be read");
    } else if (RuleValues.list(example.facts()).isEmpty()) {
      problems.add(
          place,
          "the example \""
              + example.text()
              + "\" has no 'facts', expected some; a text that gives none is a counter-example");
    } else {
      example.facts().stream()
          .filter(fact -> fact == null || !fact.contains(">"))
          .forEach(fact -> problems.add(place, malformed(fact)));
    }
  }

  private static String malformed(String fact) {
    return "'" + fact + "' is no fact, expected subject > object | date | status";
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
