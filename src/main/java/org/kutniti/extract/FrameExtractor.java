package org.kutniti.extract;

import java.util.List;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.ontology.Ontology;

/** Applies the rules of a language to documents. */
final class FrameExtractor {
  private final LanguagePack language;
  private final Ontology ontology;
  private final EntityCatalog catalog;
  private final List<Rule> rules;
  private final StatusReader statuses;
  private final Capitals capitals;
  private final SharedNames shared;

  FrameExtractor(
      LanguagePack language, Ontology ontology, EntityCatalog catalog, List<Rule> rules) {
    this.language = language;
    this.ontology = ontology;
    this.catalog = catalog;
    this.rules = List.copyOf(rules);
    statuses = new StatusReader(language);
    capitals = new Capitals(catalog);
    shared = new SharedNames(catalog, language.tag(), language.normaliser());
  }

  /** All relations of a document in the order of its sentences. */
  List<RelationMention> extract(DocumentMentions document, DateResolver dates) {
    Discourse discourse = new Discourse();
    PlaceResolver places =
        new PlaceResolver(ontology, catalog, language.tag(), new DocumentNames(document, shared));
    PersonResolver persons =
        new PersonResolver(ontology, places, document.people(), language.sharedOffices());
    ReferenceResolver resolver = new ReferenceResolver(ontology, places, persons, discourse);
    RuleApplication application =
        new RuleApplication(
            document.prose(),
            statuses,
            resolver,
            discourse,
            new DateChooser(dates, discourse),
            new RelationMaker(ontology, capitals, places, document.prose()));
    Memory memory = new Memory(ontology, resolver, discourse);
    return new DocumentReading(rules, application, memory).relations(document.sentences());
  }
}
