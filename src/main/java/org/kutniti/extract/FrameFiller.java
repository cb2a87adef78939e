package org.kutniti.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kutniti.language.Mark;

/** Fills the roles of one frame around one trigger. */
final class FrameFiller {
  private static final Set<String> IN_SENTENCE =
      Set.of(DiscourseSources.SUBJECT_STATE, DiscourseSources.NAMED, DiscourseSources.LATEST_HERE);

  private final TriggerMatch match;
  private final Candidates candidates;
  private final Antecedents antecedents;
  private final DiscourseSources sources;
  private final OpenFrame frame;

  /**
   * A filler for one frame.
   *
   * @param sources where to look for what the sentence does not hold
   */
  FrameFiller(Scene scene, TriggerMatch match, Antecedents antecedents, DiscourseSources sources) {
    this.match = match;
    this.antecedents = antecedents;
    this.sources = sources;
    candidates = new Candidates(scene, match);
    frame = new OpenFrame(match);
  }

  /** The frame with every role filled that must be, or nothing. */
  Optional<Frame> fill(Map<String, Role> roles) {
    for (Role role : roles.values()) {
      if (!isDeferred(role) && !fillFromSlot(role)) {
        return Optional.empty();
      }
    }
    for (Role role : byPrecision(roles)) {
      if (!fillOpen(role)) {
        return Optional.empty();
      }
    }
    return Optional.of(frame.closed());
  }

  /** How far the frame can be filled: each role is tried, also those behind one that stays open. */
  Attempt attempt(Map<String, Role> roles) {
    List<Role> unfit = roles.values().stream().filter(r -> !fillFromSlot(r)).toList();
    List<String> missing =
        byPrecision(roles).stream()
            .filter(r -> unfit.contains(r) || !fillOpen(r))
            .map(Role::name)
            .toList();
    return frame.attempt(missing);
  }

  /** Whether the role's slot, where the trigger has one, holds something that fits. */
  private boolean fillFromSlot(Role role) {
    MentionGroup group = match.slots().get(role.name());
    boolean marked = role.marks().isEmpty() || group == null || role.marks().contains(group.mark());
    return group == null || (marked && take(role, group)) || role.optional();
  }

  /**
   * Roles with a mark of their own choose before those that take an unmarked name; what points back
   * to a state chooses last, when it is known whom else the frame speaks of.
   */
  private List<Role> byPrecision(Map<String, Role> roles) {
    List<Role> ordered = new ArrayList<>(roles.values());
    if (ordered.size() > 1) {
      Map<Role, Integer> vagueness = new IdentityHashMap<>();
      ordered.forEach(role -> vagueness.put(role, vagueness(role)));
      ordered.sort(Comparator.comparingInt(vagueness::get));
    }
    return ordered;
  }

  /** What comes first in the sum weighs more than all that follows. */
  private int vagueness(Role role) {
    return (isDeferred(role) ? 16 : 0)
        + (role.optional() ? 8 : 0)
        + (DiscourseSources.leansOnOthers(role) ? 4 : 0)
        + (pointsBack(role) ? 2 : 0)
        + (role.marks().contains(Mark.BARE) ? 1 : 0);
  }

  private boolean pointsBack(Role role) {
    List<MentionGroup> found = candidates.of(role);
    return !found.isEmpty() && antecedents.pointsBeyond(found.get(0));
  }

  /** What points back waits in its slot until it is known whom else the frame speaks of. */
  private boolean isDeferred(Role role) {
    MentionGroup group = match.slots().get(role.name());
    return group != null && antecedents.pointsBack(group);
  }

  private boolean fillOpen(Role role) {
    if (isDeferred(role)) {
      return fillFromSlot(role);
    }
    return frame.isFilled(role)
        || fillFromSentence(role)
        || fillFromDiscourse(role)
        || role.optional();
  }

  private boolean fillFromSentence(Role role) {
    for (MentionGroup group : candidates.of(role)) {
      if (!frame.isUsed(group) && take(role, group)) {
        return true;
      }
    }
    return false;
  }

  private boolean take(Role role, MentionGroup group) {
    List<Referent> found = antecedents.of(role, group, frame);
    boolean fits = !found.isEmpty() && !frame.isTaken(found);
    if (fits) {
      frame.fill(role, found, group);
    }
    return fits;
  }

  private boolean fillFromDiscourse(Role role) {
    return role.sources().stream().anyMatch(s -> fillFrom(s, role));
  }

  private boolean fillFrom(String source, Role role) {
    List<Referent> found = sources.of(source, role, frame);
    boolean fits = !found.isEmpty() && !frame.isTaken(found);
    if (fits && IN_SENTENCE.contains(source)) {
      frame.fillImplied(role, found);
    } else if (fits) {
      frame.fillInferred(role, found);
    }
    return fits;
  }
}
