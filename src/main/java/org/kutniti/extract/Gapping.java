package org.kutniti.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Mention;

/** Reads "in X that of A and in Y that of B": the first pair shares the trigger of the second. */
final class Gapping {
  private Gapping() {}

  /** The pair before the one next to the trigger. */
  static Optional<Frame> before(
      Scene scene,
      Frame next,
      Rule rule,
      Map<String, Role> roles,
      ReferenceResolver resolver,
      Discourse discourse) {
    int start = Math.min(leftmost(next, rule), scene.size());
    int at = leftOf(scene, start);
    Map<String, List<Referent>> fillers = new HashMap<>();
    int end = at;
    for (int i = rule.gapping().size() - 1; i >= 0; i--) {
      Role role = roles.get(rule.gapping().get(i));
      int to = end;
      Optional<MentionGroup> group =
          scene.groups().stream()
              .filter(g -> g.to() == to && role.marks().contains(g.mark()))
              .findFirst();
      List<Referent> found =
          group.map(g -> referents(g, role, resolver, discourse)).orElse(List.of());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      fillers.put(role.name(), found);
      end = group.get().from();
    }
    return Optional.of(new Frame(fillers, Map.of(), end, at, 0));
  }

  private static int leftmost(Frame frame, Rule rule) {
    return rule.gapping().stream()
        .mapToInt(r -> frame.places().getOrDefault(r, Integer.MAX_VALUE))
        .min()
        .orElse(frame.from());
  }

  private static List<Referent> referents(
      MentionGroup group, Role role, ReferenceResolver resolver, Discourse discourse) {
    return group.members().stream()
        .flatMap((Mention m) -> resolver.resolve(m, role.types(), role.via(), discourse).stream())
        .toList();
  }

  /** Left of "and", and of the date of the second pair; the trigger's start when there is none. */
  private static int leftOf(Scene scene, int from) {
    int at = from;
    boolean and = false;
    while (at > 0) {
      int here = at - 1;
      Optional<DateMention> date =
          scene.dates().stream().filter(d -> d.from() <= here && here < d.to()).findFirst();
      if (date.isPresent()) {
        at = date.get().from();
      } else if (scene.readings().has(here, Category.AND)) {
        and = true;
        at = here;
      } else if (scene.token(here).isSign(',')) {
        at = here;
      } else {
        break;
      }
    }
    return and ? at : 0;
  }
}
