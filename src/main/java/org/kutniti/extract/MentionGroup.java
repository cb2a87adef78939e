package org.kutniti.extract;

import java.util.List;
import org.kutniti.mention.Mention;

/**
 * Mentions that stand in one list and share their role; most groups have one member.
 *
 * @param members from left to right, never empty
 * @param mark of the whole
 * @param enclosed whether it stands in brackets, as an aside
 */
public record MentionGroup(List<Mention> members, String mark, boolean enclosed) {
  public MentionGroup {
    members = List.copyOf(members);
  }

  /** The first token. */
  public int from() {
    return members.get(0).from();
  }

  /** After the last token. */
  public int to() {
    return members.get(members.size() - 1).to();
  }
}
