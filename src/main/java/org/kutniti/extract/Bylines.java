package org.kutniti.extract;

import org.kutniti.mention.Mention;

/** Who wrote a report, as its first line says: "Ann Lee, Lima: the ambassador …". */
final class Bylines {
  /** Most tokens between the name and the colon: the town that the report was sent from. */
  private static final int NEAR = 4;

  private Bylines() {}

  /**
   * Whether an unknown name opens the sentence and what the sentence tells begins behind a colon.
   */
  static boolean isByline(Scene scene, MentionGroup group, int head) {
    return group.from() == 0
        && isNobodyKnown(group.members().get(0))
        && hasColon(scene, group.to(), head);
  }

  private static boolean isNobodyKnown(Mention mention) {
    return mention instanceof Mention.Unknown
        || (mention instanceof Mention.Person person
            && person.entities().isEmpty()
            && person.office().isEmpty());
  }

  private static boolean hasColon(Scene scene, int from, int head) {
    for (int i = from; i < Math.min(head, from + NEAR); i++) {
      if (scene.token(i).isSign(':')) {
        return scene.isOpen(from, i);
      }
    }
    return false;
  }
}
