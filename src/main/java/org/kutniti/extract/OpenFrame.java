package org.kutniti.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A frame while its roles are being filled. */
final class OpenFrame {
  private final TriggerMatch match;
  private final Map<String, List<Referent>> fillers = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<MentionGroup> used = new ArrayList<>();
  private int inferred;

  OpenFrame(TriggerMatch match) {
    this.match = match;
  }

  boolean isFilled(Role role) {
    return fillers.containsKey(role.name());
  }

  /** What fills a role, nothing while it is open. */
  List<Referent> of(String role) {
    return fillers.getOrDefault(role, List.of());
  }

  /** What fills the subject and the object, as far as they are. */
  Stream<Referent> sides() {
    return Stream.of(Role.SUBJECT, Role.OBJECT).flatMap(r -> of(r).stream());
  }

  /** Whether one of them is a side already; nobody is both. */
  boolean isTaken(List<Referent> found) {
    return isAmong(of(Role.SUBJECT), found) || isAmong(of(Role.OBJECT), found);
  }

  private static boolean isAmong(List<Referent> side, List<Referent> found) {
    for (Referent one : side) {
      for (Referent other : found) {
        if (one.isSame(other)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isUsed(MentionGroup group) {
    return used.contains(group);
  }

  /** Fills a role with what a group of the sentence means. */
  void fill(Role role, List<Referent> found, MentionGroup group) {
    fillers.put(role.name(), found);
    places.put(role.name(), group.from());
    used.add(group);
  }

  /** Fills a role with what the words say without naming it. */
  void fillImplied(Role role, List<Referent> found) {
    fillers.put(role.name(), found);
  }

  /** Fills a role with what other sentences say. */
  void fillInferred(Role role, List<Referent> found) {
    fillers.put(role.name(), found);
    inferred++;
  }

  /** What has been filled, where these roles stay open. */
  Attempt attempt(List<String> missing) {
    return new Attempt(fillers, missing, used);
  }

  /** The frame as it now stands. */
  Frame closed() {
    int from = match.from();
    int to = match.to();
    for (MentionGroup group : used) {
      from = Math.min(from, group.from());
      to = Math.max(to, group.to());
    }
    return new Frame(fillers, places, from, to, inferred);
  }
}
