package org.kutniti.extract;

import java.util.List;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.Grammar;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.ontology.Ontology;

/** Applies the rules of a language to documents. */
final class FrameExtractor {
  private final LanguagePack language;
  private final Ontology ontology;
  private final EntityCatalog catalog;
  private final Triggers triggers;
  private final StatusReader statuses;
  private final Capitals capitals;
  private final SharedNames shared;

  FrameExtractor(
      LanguagePack language, Ontology ontology, EntityCatalog catalog, Triggers triggers) {
    this.language = language;
    this.ontology = ontology;
    this.catalog = catalog;
    this.triggers = triggers;
    statuses = new StatusReader(language);
    capitals = new Capitals(catalog);
    shared = new SharedNames(catalog, language.tag(), language.normaliser());
  }

  /** All relations of a document in the order of its sentences. */
  List<RelationMention> extract(DocumentMentions document, DateResolver dates) {
    Opened opened = open(document, dates);
    return opened.reading(triggers, Misses.UNHEARD).relations(document);
  }

  /**
   * The same relations, and what came near to telling of more.
   *
   * @param published the document's date in ISO 8601, or the empty string
   */
  ExplainedRelations explain(DocumentMentions document, DateResolver dates, String published) {
    Opened opened = open(document, dates);
    NearMisses misses = new NearMisses(opened.diagnosis);
    List<RelationMention> found = opened.reading(triggers, misses).relations(document);
    return new ExplainedRelations(new DocumentRelations(published, found), misses.inOrder());
  }

  /** What it takes to read one document. */
  private record Opened(
      RuleApplication application,
      Chapters chapters,
      Memory memory,
      ListReading lists,
      Diagnosis diagnosis,
      Grammar grammar) {
    DocumentReading reading(Triggers triggers, Misses misses) {
      return new DocumentReading(triggers, application, chapters, memory, lists, misses, grammar);
    }
  }

  private Opened open(DocumentMentions document, DateResolver dates) {
    Discourse discourse = new Discourse();
    PlaceResolver places =
        new PlaceResolver(ontology, catalog, language.tag(), new DocumentNames(document, shared));
    PersonResolver persons =
        new PersonResolver(ontology, places, document::people, discourse, language);
    ReferenceResolver resolver =
        new ReferenceResolver(
            ontology, places, persons, discourse, () -> Datelines.place(document));
    RuleApplication application =
        new RuleApplication(
            document.prose(),
            statuses,
            resolver,
            discourse,
            new Occasions(document.prose(), resolver, discourse),
            new DateChooser(dates),
            new RelationMaker(ontology, capitals, places, document.prose()));
    Memory memory = new Memory(ontology, resolver, discourse);
    ListReading lists =
        new ListReading(application, resolver, discourse, language.sentences().ends());
    Diagnosis diagnosis = new Diagnosis(document.prose(), statuses, resolver, discourse);
    return new Opened(
        application,
        new Chapters(resolver, discourse),
        memory,
        lists,
        diagnosis,
        language.grammar());
  }
}
