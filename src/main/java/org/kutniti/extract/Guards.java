package org.kutniti.extract;

import java.util.Optional;

/** Looks for what a rule wants not to stand around its trigger. */
final class Guards {
  private Guards() {}

  /** The first guard of the rule that occurs in the clauses of the trigger and of its slots. */
  static Optional<Pattern> standing(Rule rule, Scene scene, TriggerMatch match) {
    PatternMatcher matcher = scene.matcher();
    int start = scene.clauses().start(match.headFrom());
    int end = scene.clauses().end(match.to() - 1);
    for (Pattern guard : rule.guards().get()) {
      if (matcher.occurs(guard, start, end)) {
        return Optional.of(guard);
      }
    }
    return Optional.empty();
  }
}
