package org.kutniti.extract;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kutniti.language.Mark;

/** The groups of a sentence that may fill a role, by where they stand and how they are marked. */
final class Candidates {
  /** More than any two tokens of a clause are apart. */
  private static final int FAR = 1000;

  /** Most words between a verb and the subject behind it. */
  private static final int NEAR = 4;

  private final Scene scene;
  private final TriggerMatch match;

  Candidates(Scene scene, TriggerMatch match) {
    this.scene = scene;
    this.match = match;
  }

  /** Those for a role, the fittest first. */
  Stream<MentionGroup> of(Role role) {
    return scene.groups().stream()
        .filter(g -> isCandidate(role, g))
        .sorted(Comparator.comparingInt(this::distance));
  }

  private boolean isCandidate(Role role, MentionGroup group) {
    return role.marks().contains(group.mark())
        && !group.enclosed()
        && !match.slots().containsValue(group)
        && !isInTrigger(group)
        && isOnSide(role, group)
        && isWithinReach(role, group);
  }

  private boolean isInTrigger(MentionGroup group) {
    return group.members().stream()
        .anyMatch(
            m -> match.words().stream().anyMatch(w -> w.from() < m.to() && m.from() < w.to()));
  }

  private boolean isOnSide(Role role, MentionGroup group) {
    return switch (role.side()) {
      case BEFORE -> isBefore(group);
      case AFTER -> !isBefore(group);
      case NEXT -> isNext(group);
      case ANY -> true;
    };
  }

  /** Before the trigger's last word: what stands between its words is before it, too. */
  private boolean isBefore(MentionGroup group) {
    return group.to() <= match.lastWordFrom();
  }

  /**
   * Behind the trigger, with no more than an auxiliary and a few words that describe it between.
   */
  private boolean isNext(MentionGroup group) {
    int from = scene.endOfVerbs(match.headTo());
    return group.from() >= from && group.from() - from <= NEAR && scene.isOpen(from, group.from());
  }

  private boolean isWithinReach(Role role, MentionGroup group) {
    int here = scene.clauses().of(match.headFrom());
    int last = scene.clauses().of(match.lastWordFrom());
    int there = scene.clauses().of(group.from());
    boolean earlier =
        role.reach() == Role.Reach.SENTENCE
            && group.to() <= match.headFrom()
            && !(role.marks().contains(Mark.BARE) && hasOwnSubject());
    return there == here || there == last || role.side() == Role.Side.NEXT || earlier;
  }

  /**
   * Whether something that is no mention stands as the subject of the trigger's clause, where
   * positions tell: in "A left after the ship reached B" the ship did, not A.
   */
  private boolean hasOwnSubject() {
    int start = scene.clauses().start(match.headFrom());
    return scene.grammar().positions()
        && (IntStream.range(start, match.headFrom()).anyMatch(scene::isUnmarkedNoun)
            || scene.groups().stream().anyMatch(g -> isSubject(g, start)));
  }

  private boolean isSubject(MentionGroup group, int start) {
    return group.from() >= start
        && group.to() <= match.headFrom()
        && group.mark().equals(Mark.BARE);
  }

  /** The nearest fits best; what stands before the trigger comes before what stands behind. */
  private int distance(MentionGroup group) {
    int clauses = scene.clauses().of(match.headFrom()) - scene.clauses().of(group.from());
    int tokens =
        isBefore(group)
            ? Math.abs(match.headFrom() - group.to())
            : FAR / 2 + group.from() - match.headTo();
    return tokens + Math.abs(clauses) * FAR;
  }
}
