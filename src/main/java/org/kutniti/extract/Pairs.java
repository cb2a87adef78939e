package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kutniti.entity.Types;
import org.kutniti.mention.Mention;

/** Finds the two polities that a sentence brings together. */
final class Pairs {
  private static final Set<String> VIA = Set.of(ReferenceResolver.PERSON);

  private Pairs() {}

  /** The polities named, or stood for, before a token; each once, in the text's order. */
  static List<Referent> polities(
      Scene scene, ReferenceResolver resolver, Discourse discourse, int before) {
    List<Referent> found = new ArrayList<>();
    for (MentionGroup group : scene.groups()) {
      for (Mention mention : group.members()) {
        if (mention.to() <= before) {
          polity(mention, resolver, discourse)
              .filter(p -> found.stream().noneMatch(p::isSame))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** A list of exactly two polities; else the only two that the sentence names. */
  static Optional<Discourse.Pair> of(Scene scene, ReferenceResolver resolver, Discourse discourse) {
    for (int i = scene.groups().size() - 1; i >= 0; i--) {
      List<Referent> listed = members(scene.groups().get(i), resolver, discourse);
      if (listed.size() == 2) {
        return Optional.of(new Discourse.Pair(listed.get(0), listed.get(1)));
      }
    }
    List<Referent> all = polities(scene, resolver, discourse, scene.size());
    return all.size() == 2
        ? Optional.of(new Discourse.Pair(all.get(0), all.get(1)))
        : Optional.empty();
  }

  private static List<Referent> members(
      MentionGroup group, ReferenceResolver resolver, Discourse discourse) {
    List<Referent> found = new ArrayList<>();
    if (group.members().size() == 2) {
      for (Mention mention : group.members()) {
        polity(mention, resolver, discourse)
            .filter(p -> found.stream().noneMatch(p::isSame))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Referent> polity(
      Mention mention, ReferenceResolver resolver, Discourse discourse) {
    boolean adjective = mention instanceof Mention.Place place && place.demonym();
    return adjective
        ? Optional.empty()
        : resolver.resolve(mention, Set.of(Types.POLITY), VIA, discourse);
  }
}
