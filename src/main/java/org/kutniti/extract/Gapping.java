package org.kutniti.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.mention.DateMention;

/** Reads "in X that of A and in Y that of B": the first pair shares the trigger of the second. */
final class Gapping {
  private Gapping() {}

  /** The pair before the one next to the trigger. */
  static Optional<Frame> before(
      Finding finding, Map<String, Role> roles, ReferenceResolver resolver) {
    Scene scene = finding.scene();
    List<String> order = finding.rule().gapping();
    int at = leftOf(scene, Math.min(leftmost(finding.frame(), order), scene.size()));
    Map<String, List<Referent>> fillers = new HashMap<>();
    int end = at;
    for (int i = order.size() - 1; i >= 0; i--) {
      Role role = roles.get(order.get(i));
      Optional<MentionGroup> group = groupEndingAt(scene, end, role);
      List<Referent> found = group.map(g -> resolver.resolve(g, role)).orElse(List.of());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      fillers.put(role.name(), found);
      end = group.get().from();
    }
    return Optional.of(new Frame(fillers, Map.of(), end, at, 0));
  }

  private static Optional<MentionGroup> groupEndingAt(Scene scene, int end, Role role) {
    return scene.groups().stream()
        .filter(g -> g.to() == end && role.marks().contains(g.mark()))
        .findFirst();
  }

  private static int leftmost(Frame frame, List<String> roles) {
    return roles.stream()
        .mapToInt(r -> frame.places().getOrDefault(r, Integer.MAX_VALUE))
        .min()
        .orElse(frame.from());
  }

  /** Left of "and", and of the date of the second pair; the trigger's start when there is none. */
  private static int leftOf(Scene scene, int from) {
    int at = from;
    boolean and = false;
    int next = stepLeft(scene, at);
    while (next < at) {
      and |= scene.readings().has(next, Category.AND) && dateAt(scene, next).isEmpty();
      at = next;
      next = stepLeft(scene, at);
    }
    return and ? at : 0;
  }

  /** Over a date, "and" or a comma; stays where something else stands. */
  private static int stepLeft(Scene scene, int at) {
    if (at == 0) {
      return 0;
    }
    int here = at - 1;
    return dateAt(scene, here).map(DateMention::from).orElse(scene.isJoint(here) ? here : at);
  }

  private static Optional<DateMention> dateAt(Scene scene, int token) {
    return scene.dates().stream().filter(d -> d.from() <= token && token < d.to()).findFirst();
  }
}
