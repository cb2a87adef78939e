package org.kutniti.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;

/** The groups of a sentence that may fill a role, by where they stand and how they are marked. */
final class Candidates {
  /** More than any two tokens of a clause are apart. */
  private static final int FAR = 1000;

  /** Most words between a verb and the subject behind it. */
  private static final int NEAR = 4;

  private final Scene scene;
  private final TriggerMatch match;

  /** Where the trigger's words stand. */
  private final int headFrom;

  private final int headTo;
  private final int lastWordFrom;
  private Boolean ownSubject;
  private Optional<Opener> opener;

  Candidates(Scene scene, TriggerMatch match) {
    this.scene = scene;
    this.match = match;
    headFrom = match.headFrom();
    headTo = match.headTo();
    lastWordFrom = match.lastWordFrom();
  }

  /** Those for a role, the fittest first. */
  List<MentionGroup> of(Role role) {
    List<MentionGroup> found = new ArrayList<>();
    for (MentionGroup group : scene.groups()) {
      if (isCandidate(role, group)) {
        found.add(group);
      }
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparingInt(this::distance));
    }
    return found;
  }

  private boolean isCandidate(Role role, MentionGroup group) {
    return role.marks().contains(group.mark())
        && !group.enclosed()
        && !match.slots().containsValue(group)
        && !isInTrigger(group)
        && !Bylines.isByline(scene, group, headFrom)
        && isOnSide(role, group)
        && isWithinReach(role, group)
        && !(role.name().equals(Role.PLACE) && isOfVerbBefore(group));
  }

  /**
   * "Will open an embassy in Lima and sign a pact": where positions tell, a place is the verb's.
   */
  private boolean isOfVerbBefore(MentionGroup group) {
    return scene.grammar().positions()
        && group.to() <= headFrom
        && IntStream.range(scene.clauses().start(group.from()), group.from())
            .anyMatch(i -> scene.readings().hasForm(i, LanguagePack.ANY_VERB));
  }

  private boolean isInTrigger(MentionGroup group) {
    for (Mention member : group.members()) {
      for (Reading word : match.words()) {
        if (word.from() < member.to() && member.from() < word.to()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOnSide(Role role, MentionGroup group) {
    return switch (role.side()) {
      case BEFORE -> isBefore(group) || isOfOpener(group);
      case AFTER -> !isBefore(group);
      case NEXT -> isNext(group);
      case ANY -> true;
    };
  }

  /** Whether the trigger opens the sentence and is told of this one. */
  private boolean isOfOpener(MentionGroup group) {
    if (opener == null) {
      opener = Opener.of(scene).filter(o -> o.holds(headFrom));
    }
    return opener.filter(o -> o.subject().equals(group)).isPresent();
  }

  /** Before the trigger's last word: what stands between its words is before it, too. */
  private boolean isBefore(MentionGroup group) {
    return group.to() <= lastWordFrom;
  }

  /**
   * Behind the trigger, with no more than an auxiliary and a few words that describe it between.
   */
  private boolean isNext(MentionGroup group) {
    int from = scene.endOfVerbs(headTo);
    return group.from() >= from
        && group.from() - from <= NEAR
        && scene.isOpen(from, group.from())
        && !goesOn(from, group.from());
  }

  /** Whether "and" stands between two tokens: what is behind it belongs to another clause. */
  private boolean goesOn(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> scene.readings().has(i, Category.AND));
  }

  private boolean isWithinReach(Role role, MentionGroup group) {
    int here = scene.clauses().of(headFrom);
    int last = scene.clauses().of(lastWordFrom);
    int there = scene.clauses().of(group.from());
    boolean earlier =
        role.reach() == Role.Reach.SENTENCE
            && group.to() <= headFrom
            && !(role.marks().contains(Mark.BARE) && hasOwnSubject());
    return there == here
        || there == last
        || role.side() == Role.Side.NEXT
        || earlier
        || isOfOpener(group);
  }

  /**
   * Whether something that is no mention stands as the subject of the trigger's clause, where
   * positions tell: in "A left after the ship reached B" the ship did, not A.
   */
  private boolean hasOwnSubject() {
    if (ownSubject == null) {
      int start = scene.clauses().start(headFrom);
      ownSubject =
          scene.grammar().positions()
              && (IntStream.range(start, headFrom)
                      .anyMatch(i -> scene.isUnmarkedNoun(i) && !isOwnState(i))
                  || scene.groups().stream().anyMatch(g -> isSubject(g, start)));
    }
    return ownSubject;
  }

  /** "His country": that of one who is named. */
  private boolean isOwnState(int token) {
    return token > 0
        && scene.readings().has(token, Category.STATE_WORD)
        && scene.readings().has(token - 1, Category.OWN);
  }

  private boolean isSubject(MentionGroup group, int start) {
    return group.from() >= start && group.to() <= headFrom && group.mark().equals(Mark.BARE);
  }

  /** The nearest fits best; what stands before the trigger comes before what stands behind. */
  private int distance(MentionGroup group) {
    int clauses = scene.clauses().of(headFrom) - scene.clauses().of(group.from());
    int tokens =
        isBefore(group) ? Math.abs(headFrom - group.to()) : FAR / 2 + group.from() - headTo;
    return tokens + Math.abs(clauses) * FAR;
  }
}
