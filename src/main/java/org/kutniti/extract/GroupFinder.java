package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import org.kutniti.mention.Entry;
import org.kutniti.mention.Reading;

/** Finds the groups of mentions that start at a token of a sentence. */
final class GroupFinder {
  private final Scene scene;

  GroupFinder(Scene scene) {
    this.scene = scene;
  }

  /**
   * The group that starts at a token, be it with its preposition or article or without; else the
   * member of a list that does.
   */
  Optional<MentionGroup> at(int token) {
    return scene.groups().stream()
        .filter(g -> startsAt(g.from(), token))
        .findFirst()
        .or(() -> scene.groups().stream().flatMap(g -> memberAt(g, token).stream()).findFirst());
  }

  private Optional<MentionGroup> memberAt(MentionGroup group, int token) {
    return group.members().stream()
        .filter(m -> startsAt(m.from(), token))
        .findFirst()
        .map(m -> new MentionGroup(List.of(m), group.mark(), group.enclosed()));
  }

  private boolean startsAt(int name, int token) {
    return token == name || (token < name && scene.readings().leadFrom(name) <= token);
  }

  /** After the group and the adposition behind it that gives it its mark. */
  int endWithMark(MentionGroup group) {
    return scene.readings().at(group.to()).stream()
        .filter(r -> r.entry() instanceof Entry.Marker m && isMark(m, group))
        .mapToInt(Reading::to)
        .max()
        .orElse(group.to());
  }

  private static boolean isMark(Entry.Marker marker, MentionGroup group) {
    return marker.after() && marker.adposition().mark().equals(group.mark());
  }
}
