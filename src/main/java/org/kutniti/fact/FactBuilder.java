package org.kutniti.fact;

import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.extract.Referent;
import org.kutniti.extract.RelationMention;
import org.kutniti.ontology.Ontology;
import org.kutniti.text.CodePoints;
import org.kutniti.text.Document;

/** Makes facts of the relations that one document mentions. */
public final class FactBuilder {
  private final Ontology ontology;
  private final Decisions decisions;

  /**
   * A builder for the ontology's relations.
   *
   * @param decisions what people have decided of those who are not certain
   */
  public FactBuilder(Ontology ontology, Decisions decisions) {
    this.ontology = ontology;
    this.decisions = decisions;
  }

  /**
   * The document's facts, each once however often it is told, in the order of their first evidence.
   *
   * @param language tag of the language that the document is written in
   */
  public List<Fact> build(Document document, String language, List<RelationMention> mentions) {
    CodePoints text = new CodePoints(document.text());
    List<Fact> single =
        mentions.stream()
            .map(m -> decisions.applied(fact(text, language, m), document.id()))
            .flatMap(Optional::stream)
            .toList();
    return new FactMerger(ontology).merge(single);
  }

  private static Fact fact(CodePoints text, String language, RelationMention mention) {
    Evidence evidence =
        new Evidence(
            mention.span(), text.slice(mention.span()), mention.rule(), mention.confidence());
    return new Fact(
        mention.relation(),
        argument(mention.subject(), language),
        argument(mention.object(), language),
        mention.when().edtf(),
        mention.status(),
        mention.place().map(p -> argument(p, language)),
        mention.sender().map(s -> argument(s, language)),
        mention.label(),
        mention.begins(),
        List.of(evidence));
  }

  private static Argument argument(Referent referent, String language) {
    Optional<Entity> certain = referent.certain();
    List<Entity> candidates = certain.isPresent() ? List.of() : referent.entities();
    return new Argument(referent.name(), language, referent.type(), certain, candidates);
  }
}
