package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.mention.Mention;

/** Finds the two polities that a sentence brings together. */
final class Pairs {
  private static final Set<String> VIA = Set.of(Via.PERSON);

  private static final Set<String> STANDING_FOR = Set.of(Via.PERSON, Via.CITY, Via.OFFICE);

  private final Scene scene;
  private final ReferenceResolver resolver;

  Pairs(Scene scene, ReferenceResolver resolver) {
    this.scene = scene;
    this.resolver = resolver;
  }

  /** Whether a mention points back to two polities, or to three: "both countries". */
  static boolean arePointedTo(Mention mention) {
    return mention.isAnaphor(Category.PAIR) || mention.isAnaphor(Category.TRIO);
  }

  /** The polities named, or stood for, before a token; each once, in the text's order. */
  List<Referent> politiesBefore(int token) {
    return polities(m -> m.to() <= token);
  }

  /** The polities that mentions of a kind name or stand for; each once, in the text's order. */
  List<Referent> polities(Predicate<Mention> kind) {
    return polities(scene.mentions().filter(kind).toList());
  }

  /** A list of exactly two polities; else the only two that the sentence names. */
  Optional<Pair> named() {
    for (int i = scene.groups().size() - 1; i >= 0; i--) {
      List<Mention> members = scene.groups().get(i).members();
      Optional<Pair> listed = members.size() == 2 ? Pair.of(polities(members)) : Optional.empty();
      if (listed.isPresent()) {
        return listed;
      }
    }
    return Pair.of(politiesBefore(scene.size()));
  }

  /** Both of two that a title brings together; else all that it names. */
  List<Referent> titled() {
    return named().map(Pair::both).orElseGet(() -> politiesBefore(scene.size()));
  }

  /** A list of exactly three polities; else the only three that the sentence names. */
  Optional<List<Referent>> three() {
    return Stream.concat(
            scene.groups().stream().map(MentionGroup::members).filter(m -> m.size() == 3),
            Stream.of(scene.mentions().toList()))
        .map(this::polities)
        .filter(named -> named.size() == 3)
        .findFirst();
  }

  /** The only two polities of the sentence, those included for which a city or adjective stands. */
  Optional<Pair> stoodFor() {
    List<Referent> found = new ArrayList<>();
    scene
        .mentions()
        .flatMap(m -> resolver.resolve(m, Set.of(Types.POLITY), STANDING_FOR).stream())
        .filter(p -> found.stream().noneMatch(p::isSame))
        .forEach(found::add);
    return Pair.of(found);
  }

  private List<Referent> polities(List<Mention> mentions) {
    List<Referent> found = new ArrayList<>();
    for (Mention mention : mentions) {
      polity(mention).filter(p -> found.stream().noneMatch(p::isSame)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Referent> polity(Mention mention) {
    boolean adjective = mention instanceof Mention.Place place && place.demonym();
    return adjective ? Optional.empty() : resolver.resolve(mention, Set.of(Types.POLITY), VIA);
  }
}
