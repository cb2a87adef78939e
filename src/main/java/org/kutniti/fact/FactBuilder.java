package org.kutniti.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.extract.RelationMention;
import org.kutniti.link.Linker;
import org.kutniti.ontology.Ontology;
import org.kutniti.text.CodePoints;
import org.kutniti.text.Document;
import org.kutniti.text.Span;

/** Makes facts of the relations that one document mentions. */
public final class FactBuilder {
  private final Ontology ontology;
  private final Linker linker;
  private final Decisions decisions;

  /**
   * A builder for the ontology's relations.
   *
   * @param linker decides whom names mean
   * @param decisions what people have decided of those who are not certain
   */
  public FactBuilder(Ontology ontology, Linker linker, Decisions decisions) {
    this.ontology = ontology;
    this.linker = linker;
    this.decisions = decisions;
  }

  /**
   * The document's facts, each once however often it is told, in the order of their first evidence.
   *
   * @param language tag of the language that the document is written in
   */
  public List<Fact> build(Document document, String language, List<RelationMention> mentions) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    CodePoints text = new CodePoints(document.text());
    Map<Span, String> quotes = new HashMap<>();
    Participants participants = new Participants(ontology, linker, language, mentions);
    List<Fact> single =
        mentions.stream()
            .map(m -> fact(participants, m, quotes.computeIfAbsent(m.span(), text::slice)))
            .map(f -> decisions.applied(f, document.id()))
            .flatMap(Optional::stream)
            .toList();
    return new FactMerger(ontology).merge(single);
  }

  /** The fact that a mention tells; those that rest on the same words share one quote. */
  private static Fact fact(Participants participants, RelationMention mention, String quote) {
    Evidence evidence = new Evidence(mention.span(), quote, mention.rule(), mention.confidence());
    return new Fact(
        mention.relation(),
        participants.subject(mention),
        participants.object(mention),
        mention.when().edtf(),
        mention.status(),
        mention.place().map(place -> participants.other(mention, place)),
        mention.sender().map(sender -> participants.other(mention, sender)),
        mention.label(),
        mention.begins(),
        List.of(evidence));
  }
}
