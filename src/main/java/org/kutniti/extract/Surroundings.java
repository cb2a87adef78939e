package org.kutniti.extract;

import java.util.List;
import org.kutniti.language.Category;

/** What stands around a trigger, as far as cues look for it. */
final class Surroundings {
  private final Scene scene;
  private final TriggerMatch match;
  private final TriggerVerbs verbs;
  private final List<String> auxiliaries;

  /** Where the trigger's words begin. */
  private final int head;

  /** Where its verbs end. */
  private final int tail;

  private final int clauseStart;
  private final int clauseEnd;

  /**
   * The surroundings of one trigger.
   *
   * @param auxiliaries categories of the words that make a group with a verb
   */
  Surroundings(Scene scene, TriggerMatch match, TriggerVerbs verbs, List<String> auxiliaries) {
    this.scene = scene;
    this.match = match;
    this.verbs = verbs;
    this.auxiliaries = auxiliaries;
    head = match.headFrom();
    tail = verbs.to();
    clauseStart = scene.clauses().start(head);
    clauseEnd = scene.clauses().end(Math.max(head, tail - 1));
  }

  /** Whether the words stand there. */
  boolean hold(Pattern words, StatusCue.Where where) {
    PatternMatcher matcher = scene.matcher();
    return switch (where) {
      case NEXT -> matcher.at(words, tail) != null;
      case BEFORE -> matcher.occurs(words, clauseStart, head);
      case FROM -> matcher.occurs(words, verbs.lastFrom(), clauseEnd);
      case AFTER -> matcher.occurs(words, tail, clauseEnd);
      case GROUP ->
          new VerbGroups(scene, auxiliaries)
              .of(verbs.lastFrom())
              .anyMatch(g -> matcher.occurs(words, g.from(), g.verb()));
      case WITHIN -> match.gaps().anyMatch(i -> matcher.at(words, i) != null);
      case SENTENCE -> matcher.occurs(words, 0, scene.size());
      case AHEAD -> matcher.occurs(words, isAside() ? clauseStart : 0, head);
      case OPENED ->
          Opener.of(scene)
              .filter(o -> o.holds(head) && matcher.occurs(words, o.end(), scene.size()))
              .isPresent();
      case CLAUSE ->
          matcher.occurs(words, clauseStart, head) || matcher.occurs(words, tail, clauseEnd);
    };
  }

  /** Whether it is told by the way, ", which": what is said of the whole is not said of that. */
  private boolean isAside() {
    return clauseStart > 0
        && scene.readings().has(clauseStart, Category.RELATIVE)
        && scene.token(clauseStart - 1).isSign(',');
  }
}
