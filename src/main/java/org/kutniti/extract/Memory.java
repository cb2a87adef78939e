package org.kutniti.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.entity.Types;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/**
 * Keeps what a sentence leaves for the next: whom it brought together, whom and where it was. Most
 * sentences need nothing of it, so it looks at those before only when one does.
 */
final class Memory {
  private final Ontology ontology;
  private final ReferenceResolver resolver;
  private final Discourse discourse;
  private final Successors successors;
  private final Deque<Told> kept = new ArrayDeque<>();

  Memory(Ontology ontology, ReferenceResolver resolver, Discourse discourse) {
    this.ontology = ontology;
    this.resolver = resolver;
    this.discourse = discourse;
    successors = new Successors(ontology, resolver, discourse);
    discourse.onDemand(this::catchUp);
  }

  private record Told(SceneSource scene, List<RelationMention> relations) {}

  /** Keeps a sentence with the relations found in it, to be taken in when somebody asks. */
  void remember(SceneSource scene, List<RelationMention> relations) {
    relations.forEach(discourse::add);
    kept.add(new Told(scene, relations));
  }

  /** Takes in the sentences that have been kept, in their order. */
  private void catchUp() {
    for (Told told = kept.poll(); told != null; told = kept.poll()) {
      if (!told.relations().isEmpty() || !told.scene().isSilent()) {
        takeIn(told.scene().get(), told.relations());
      } else {
        discourse.recent().sentence(List.of(), Set.of());
      }
    }
  }

  private void takeIn(Scene scene, List<RelationMention> relations) {
    related(relations)
        .or(() -> hosted(scene, relations))
        .ifPresentOrElse(
            told -> discourse.related(told.two(), told.relation().status().happened()),
            () -> new Pairs(scene, resolver).named().ifPresent(discourse::pair));
    if (Headings.tellOfRelations(scene)) {
      discourse.titled(new Pairs(scene, resolver).titled());
    }
    new Pairs(scene, resolver).three().ifPresent(discourse::trio);
    told(relations).or(() -> focus(scene)).ifPresent(discourse::state);
    Headings.person(scene)
        .flatMap(m -> resolver.resolve(m, Set.of(Types.PERSON), Set.of()))
        .ifPresent(discourse::hero);
    successors.after(scene, relations).ifPresent(discourse::person);
    discourse.recent().sentence(persons(scene), scene.categories());
    place(relations).or(() -> located(scene)).ifPresent(discourse::place);
  }

  /** Two polities with the relation that brings them together. */
  private record Related(Pair two, RelationMention relation) {}

  /** The last two that are equals in what is told; else the last two. */
  private Optional<Related> related(List<RelationMention> relations) {
    List<RelationMention> equals = relations.stream().filter(this::isMutual).toList();
    return lastPair(equals).or(() -> lastPair(relations));
  }

  /** "In Lima she met him": where they met is his state, as long as no other is told. */
  private Optional<Related> hosted(Scene scene, List<RelationMention> relations) {
    return relations.stream()
        .filter(r -> r.place().isPresent() && isMutual(r))
        .reduce((a, b) -> b)
        .flatMap(
            told ->
                Stream.of(told.subject(), told.object())
                    .flatMap(one -> polity(one).stream())
                    .findFirst()
                    .flatMap(
                        guest ->
                            located(scene)
                                .filter(host -> !host.isSame(guest))
                                .map(host -> new Related(new Pair(guest, host), told))));
  }

  private Optional<Related> lastPair(List<RelationMention> relations) {
    return relations.stream()
        .flatMap(r -> pair(r).map(two -> new Related(two, r)).stream())
        .reduce((a, b) -> b);
  }

  private boolean isMutual(RelationMention told) {
    return ontology.relation(told.relation()).filter(Relation::mutual).isPresent();
  }

  /** The polities that a relation brings together, the one that a person serves included. */
  private Optional<Pair> pair(RelationMention relation) {
    Optional<Referent> object = polity(relation.object());
    return polity(relation.subject())
        .filter(s -> object.filter(o -> !s.isSame(o)).isPresent())
        .map(s -> new Pair(s, object.get()));
  }

  private Optional<Referent> polity(Referent referent) {
    return resolver.isPolity(referent) ? Optional.of(referent) : referent.state();
  }

  /** The polity that the last of the relations is told of. */
  private Optional<Referent> told(List<RelationMention> relations) {
    return relations.stream()
        .filter(r -> resolver.isPolity(r.subject()))
        .reduce((a, b) -> b.span().end() < a.span().end() ? a : b)
        .map(RelationMention::subject);
  }

  /**
   * The polity that a sentence is about: its unmarked subject, else the first that it names, and
   * where none was spoken of yet, the one whose office is named first.
   */
  private Optional<Referent> focus(Scene scene) {
    return leading(open(scene).filter(m -> m instanceof Mention.Place p && !p.demonym()))
        .flatMap(m -> resolver.resolve(m, Set.of(Types.POLITY), Set.of()))
        .or(() -> discourse.state().isPresent() ? Optional.empty() : served(scene));
  }

  /** "Peru's minister Ann Lee said so": the text goes on to tell of Peru. */
  private Optional<Referent> served(Scene scene) {
    return open(scene)
        .filter(m -> m.mark().equals(Mark.BARE))
        .filter(m -> m instanceof Mention.Person || m instanceof Mention.Office)
        .findFirst()
        .flatMap(m -> resolver.resolve(m, Set.of(Types.POLITY), Set.of(Via.PERSON)));
  }

  /** The mentions outside brackets. */
  private static Stream<Mention> open(Scene scene) {
    return scene.groups().stream().filter(g -> !g.enclosed()).flatMap(g -> g.members().stream());
  }

  private static Optional<Mention> leading(Stream<Mention> given) {
    List<Mention> mentions = given.toList();
    return mentions.stream()
        .filter(m -> m.mark().equals(Mark.BARE))
        .findFirst()
        .or(() -> mentions.stream().findFirst());
  }

  private List<Referent> persons(Scene scene) {
    return open(scene)
        .filter(m -> m instanceof Mention.Person)
        .flatMap(m -> resolver.resolve(m, Set.of(Types.PERSON), Set.of()).stream())
        .toList();
  }

  /** Where the last of the events was. */
  private Optional<Referent> place(List<RelationMention> relations) {
    return relations.stream()
        .map(RelationMention::object)
        .filter(resolver::isPolity)
        .reduce((a, b) -> b);
  }

  /** The last place where the sentence says that something was. */
  private Optional<Referent> located(Scene scene) {
    return scene.groups().stream()
        .filter(g -> g.mark().equals(Mark.LOCATIVE) && !g.enclosed())
        .flatMap(g -> g.members().stream())
        .filter(m -> m instanceof Mention.Place)
        .flatMap(m -> resolver.resolve(m, Set.of(Types.POLITY), Set.of(Via.CITY)).stream())
        .reduce((a, b) -> b);
  }
}
