package org.kutniti.extract;

/** Checks what a rule names besides its patterns and roles. */
final class RuleReferences {
  private final PatternReader patterns;
  private final RoleSources sources;
  private final RuleProblems problems;

  RuleReferences(PatternReader patterns, RoleSources sources, RuleProblems problems) {
    this.patterns = patterns;
    this.sources = sources;
    this.problems = problems;
  }

  /** Notes names that nothing has, and a confidence that is none. */
  void check(RuleFile.Entry rule, RulePlace place) {
    if (rule.label() != null) {
      patterns.checkCategory(rule.label(), place);
    }
    RuleValues.pairs(rule.during()).forEach((c, r) -> checkDuring(c, r, place));
    RuleValues.list(rule.gapping()).forEach(role -> checkGapping(role, rule, place));
    if (rule.confidence() != null && !(rule.confidence() > 0 && rule.confidence() <= 1)) {
      problems.add(
          place, rule.confidence() + " is no confidence, expected more than 0 and at most 1");
    }
  }

  private void checkDuring(String category, String relation, RulePlace place) {
    if (!category.equals(Occasions.NO_WORD)) {
      patterns.checkCategory(category, place);
    }
    sources.checkRelation(relation, place);
  }

  /** A second pair is read by the roles of whichever frame was filled. */
  private void checkGapping(String role, RuleFile.Entry rule, RulePlace place) {
    boolean everywhere =
        RuleValues.list(rule.frames()).stream()
            .allMatch(frame -> RuleValues.pairs(frame).containsKey(role));
    if (!everywhere) {
      problems.add(place, "'" + role + "' in 'gapping' is not a role of every frame");
    }
  }
}
