package org.kutniti.extract;

import java.util.BitSet;
import java.util.List;
import org.kutniti.mention.Entry;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;

/** Finds the groups of mentions that start at a token of a sentence. */
final class GroupFinder {
  private final Scene scene;

  /** By token, what starts there; null for nothing. */
  private final MentionGroup[] starting;

  private final BitSet starts = new BitSet();

  GroupFinder(Scene scene) {
    this.scene = scene;
    starting = new MentionGroup[scene.size()];
    scene.groups().forEach(g -> put(g.from(), g));
    scene.groups().stream().filter(g -> g.members().size() > 1).forEach(this::putMembers);
  }

  private void putMembers(MentionGroup group) {
    for (Mention member : group.members()) {
      put(member.from(), new MentionGroup(List.of(member), group.mark(), group.enclosed()));
    }
  }

  /** Puts a group where its name, or what leads up to it, starts, if nothing else does. */
  private void put(int name, MentionGroup group) {
    for (int i = Math.min(name, scene.readings().leadFrom(name)); i <= name; i++) {
      starting[i] = starting[i] == null ? group : starting[i];
      starts.set(i);
    }
  }

  /** The tokens at which a group or a member of one starts; not to be changed. */
  BitSet starts() {
    return starts;
  }

  /**
   * The group that starts at a token, be it with its preposition or article or without; else the
   * member of a list that does; null for none.
   */
  MentionGroup at(int token) {
    return token < starting.length ? starting[token] : null;
  }

  /** After the group and the adposition behind it that gives it its mark. */
  int endWithMark(MentionGroup group) {
    int end = -1;
    for (Reading reading : scene.readings().at(group.to())) {
      if (reading.entry() instanceof Entry.Marker marker && isMark(marker, group)) {
        end = Math.max(end, reading.to());
      }
    }
    return end < 0 ? group.to() : end;
  }

  private static boolean isMark(Entry.Marker marker, MentionGroup group) {
    return marker.after() && marker.adposition().mark().equals(group.mark());
  }
}
