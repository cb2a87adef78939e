package org.kutniti.extract;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text that stands in a rule file, and what must be read out of it.
 *
 * @param rule id of the rule
 * @param relation local name of the rule's relation
 * @param language tag of the language
 * @param text what is to be read
 * @param facts all facts of the relation, {@code subject > object | date | status}; none for a
 *     counter-example
 */
public record RuleExample(
    String rule, String relation, String language, String text, List<String> facts) {
  public RuleExample {
    facts = List.copyOf(facts);
  }

  /** The examples and counter-examples of a file of rules. */
  static Stream<RuleExample> of(RuleFile file, String language) {
    return file.rules().stream().flatMap(rule -> of(rule, file.relation(), language));
  }

  private static Stream<RuleExample> of(RuleFile.Entry rule, String relation, String language) {
    return Stream.concat(
        rule.examples().stream()
            .map(e -> new RuleExample(rule.id(), relation, language, e.text(), e.facts())),
        rule.counterexamples().stream()
            .map(text -> new RuleExample(rule.id(), relation, language, text, List.of())));
  }
}
