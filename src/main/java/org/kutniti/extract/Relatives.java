package org.kutniti.extract;

import java.util.List;
import java.util.stream.Stream;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;

/** Tells whom "who" and "which" mean. */
final class Relatives {
  private Relatives() {}

  /**
   * Those named right before; behind "Ana is a Chilean envoy" it is Ana. "The last of which" is one
   * of them, and where positions tell, nobody says so in another way.
   */
  static Stream<Mention> antecedents(Scene scene, Mention relative) {
    if (scene.grammar().positions() && relative.mark().equals(Mark.GENITIVE)) {
      return Stream.empty();
    }
    List<MentionGroup> before =
        scene.groups().stream()
            .filter(g -> g.to() <= relative.from())
            .filter(g -> !(g.members().get(0) instanceof Mention.Anaphor))
            .toList();
    int last = before.size() - 1;
    boolean told =
        last > 0
            && tells(before.get(last))
            && isToldOf(scene, before.get(last - 1), relative.from());
    return before.stream()
        .skip(told ? last - 1 : Math.max(0, last))
        .limit(1)
        .flatMap(g -> g.members().stream());
  }

  /** Whether it is no name, but what somebody is: an office, or an adjective. */
  private static boolean tells(MentionGroup group) {
    return group.members().get(0) instanceof Mention.Office || group.mark().equals(Mark.DEMONYM);
  }

  /** Whether nothing but "is" and what somebody is stands between the name and a token. */
  private static boolean isToldOf(Scene scene, MentionGroup name, int token) {
    int from = scene.readings().word(name.to(), Category.COPULA).map(Reading::to).orElse(name.to());
    boolean told = from > name.to() || scene.token(from).isSign(',');
    return told && scene.isOpen(from, token);
  }
}
