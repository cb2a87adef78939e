package org.kutniti.extract;

import java.util.List;

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
}
