package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.ontology.Ontology;

/** Decides whom the sentences behind one mean by "he". */
final class Successors {
  private final Ontology ontology;
  private final ReferenceResolver resolver;
  private final Discourse discourse;

  Successors(Ontology ontology, ReferenceResolver resolver, Discourse discourse) {
    this.ontology = ontology;
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** The one of whom a text goes on to tell, if the sentence speaks of anybody. */
  Optional<Referent> after(Scene scene, List<RelationMention> relations) {
    return staying(scene, relations)
        .or(() -> subject(scene, relations))
        .or(() -> lastPerson(relations));
  }

  /** "They sent him": the one of whom the text goes on to tell is he, whoever sent him. */
  private Optional<Referent> staying(Scene scene, List<RelationMention> relations) {
    return scene.mentions().anyMatch(m -> isPronoun(m) && !m.mark().equals(Mark.BARE))
        ? still(relations)
        : Optional.empty();
  }

  /** The person spoken of before, where something is told of him. */
  private Optional<Referent> still(List<RelationMention> relations) {
    return discourse.person().filter(p -> relations.stream().anyMatch(r -> r.subject().isSame(p)));
  }

  /**
   * Whom the text is about, if he has no mark; else the first person without a mark; else "he"
   * again; else the one of whom the sentence tells something without naming him; else the first.
   */
  private Optional<Referent> subject(Scene scene, List<RelationMention> relations) {
    List<Mention> persons = scene.mentions().filter(this::isPersonal).toList();
    List<Mention> unmarked = persons.stream().filter(m -> isUnmarked(scene, m)).toList();
    if (!unmarked.isEmpty()) {
      return hero(unmarked).or(() -> first(unmarked));
    }
    List<Mention> pronouns = persons.stream().filter(Successors::isPronoun).toList();
    return pronouns.isEmpty()
        ? still(relations).or(this::hero).or(() -> first(persons))
        : first(pronouns);
  }

  /** Whom the text is about, while it speaks of him. */
  private Optional<Referent> hero() {
    return discourse.hero().filter(h -> discourse.person().filter(h::isSame).isPresent());
  }

  /** The one whom the text is about, if he is among them. */
  private Optional<Referent> hero(List<Mention> mentions) {
    return meant(mentions).filter(p -> discourse.hero().filter(p::isSame).isPresent()).findFirst();
  }

  private Stream<Referent> meant(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> resolver.resolve(m, Set.of(Types.PERSON), Set.of()).stream());
  }

  private Optional<Referent> first(List<Mention> mentions) {
    return meant(mentions.stream().limit(1).toList()).findFirst();
  }

  /** Whom only the relation tells to be a person, since nobody knows the name. */
  private Optional<Referent> lastPerson(List<RelationMention> relations) {
    return relations.stream()
        .map(RelationMention::subject)
        .filter(r -> ontology.isA(r.type(), Types.PERSON))
        .reduce((a, b) -> b);
  }

  /** The last of a list bears the mark of all. */
  private static boolean isUnmarked(Scene scene, Mention mention) {
    return scene.groups().stream()
        .anyMatch(g -> g.mark().equals(Mark.BARE) && g.members().contains(mention));
  }

  /** A person, he, or an office that tells whose it is. */
  private boolean isPersonal(Mention mention) {
    return mention instanceof Mention.Person
        || isPronoun(mention)
        || (mention instanceof Mention.Office
            && resolver.resolve(mention, Set.of(Types.PERSON), Set.of()).isPresent());
  }

  private static boolean isPronoun(Mention mention) {
    return mention.isAnaphor(Category.PERSON);
  }
}
