package org.kutniti.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Types;
import org.kutniti.extract.Referent;
import org.kutniti.extract.RelationMention;
import org.kutniti.link.Circumstances;
import org.kutniti.link.Link;
import org.kutniti.link.Linker;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/** Links those who take part in the relations of one document. */
final class Participants {
  private final Ontology ontology;
  private final Linker linker;
  private final String language;
  private final Set<String> named;

  Participants(Ontology ontology, Linker linker, String language, List<RelationMention> mentions) {
    this.ontology = ontology;
    this.linker = linker;
    this.language = language;
    named =
        mentions.stream()
            .flatMap(Participants::referents)
            .flatMap(referent -> referent.certain().stream())
            .map(Entity::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Referent> referents(RelationMention mention) {
    return Stream.of(
            Optional.of(mention.subject()),
            Optional.of(mention.object()),
            mention.place(),
            mention.sender())
        .flatMap(Optional::stream);
  }

  Argument subject(RelationMention mention) {
    return argument(mention, mention.subject(), relation(mention).subjectTypes());
  }

  Argument object(RelationMention mention) {
    return argument(mention, mention.object(), relation(mention).objectTypes());
  }

  /** One beside the two: where it was, or whom the subject represents. */
  Argument other(RelationMention mention, Referent referent) {
    return argument(mention, referent, Set.of());
  }

  private Relation relation(RelationMention mention) {
    return ontology.relation(mention.relation()).orElseThrow();
  }

  private Argument argument(RelationMention mention, Referent referent, Set<String> types) {
    boolean agreement = referent.type().equals(Types.AGREEMENT);
    Link link =
        agreement
            ? Link.NONE
            : linker.link(referent, new Circumstances(types, mention.when().edtf(), named));
    String type = link.entity().map(Entity::type).orElse(referent.type());
    return new Argument(
        referent.name(),
        language,
        type,
        link.entity(),
        link.possible(),
        link,
        referent.stateSaid());
  }
}
