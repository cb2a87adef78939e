package org.kutniti;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.extract.DocumentRelations;
import org.kutniti.extract.ExplainedRelations;
import org.kutniti.extract.Extractor;
import org.kutniti.extract.RelationMention;
import org.kutniti.extract.RuleExample;
import org.kutniti.fact.Decisions;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.FactBuilder;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.LanguageReader;
import org.kutniti.link.Linker;
import org.kutniti.ontology.Ontology;
import org.kutniti.text.Document;

/** The whole way from a document to its facts. Immutable; threads may share one. */
public final class Pipeline {
  private static final String UNDETERMINED = "und";

  private final Languages languages;
  private final Map<String, Extractor> extractors;
  private final FactBuilder facts;
  private final Knowledge knowledge;
  private final double minConfidence;

  private record Knowledge(Ontology ontology, EntityCatalog entities, String version) {}

  private Pipeline(
      Languages languages,
      Map<String, Extractor> extractors,
      FactBuilder facts,
      Knowledge knowledge,
      double minConfidence) {
    this.languages = languages;
    this.extractors = extractors;
    this.facts = facts;
    this.knowledge = knowledge;
    this.minConfidence = minConfidence;
  }

  /**
   * Reads the built-in knowledge and, over it, a user's own.
   *
   * @param data a folder of the user's own, see {@link OwnData}
   * @throws KnowledgeException listing what is wrong with the files
   */
  public static Pipeline load(Optional<Path> data) {
    return load(new OwnData(data));
  }

  /**
   * Reads the built-in knowledge and, over it, a user's own with what was decided.
   *
   * @throws KnowledgeException listing what is wrong with the files
   */
  public static Pipeline load(OwnData own) {
    Ontology ontology = own.ontology();
    EntityCatalog catalog = own.entities();
    List<LanguagePack> packs = own.languages().stream().map(LanguageReader::read).toList();
    Map<String, Extractor> extractors = new LinkedHashMap<>();
    packs.forEach(pack -> extractors.put(pack.tag(), new Extractor(pack, ontology, catalog)));
    Knowledge knowledge = new Knowledge(ontology, catalog, KnowledgeVersion.of(own));
    Linker linker = new Linker(ontology, catalog);
    FactBuilder facts = new FactBuilder(ontology, linker, Decisions.read(own.decisions(), catalog));
    return new Pipeline(new Languages(packs), extractors, facts, knowledge, 0);
  }

  /**
   * The same, but of what documents say it keeps only that of which it is so sure.
   *
   * @param confidence from 0 for all to 1
   */
  public Pipeline withMinConfidence(double confidence) {
    return new Pipeline(languages, extractors, facts, knowledge, confidence);
  }

  /**
   * Changes whenever rules, entities, the engine or the confidence asked for change: the same
   * version reads the same.
   */
  public String version() {
    return minConfidence > 0 ? knowledge.version() + " from " + minConfidence : knowledge.version();
  }

  /** What may be said. */
  public Ontology ontology() {
    return knowledge.ontology();
  }

  /** Who exists. */
  public EntityCatalog entities() {
    return knowledge.entities();
  }

  /** The languages that are read. */
  public List<LanguagePack> languages() {
    return languages.all();
  }

  /** The examples that stand in the rule files of all languages. */
  public List<RuleExample> examples() {
    return extractors.values().stream().flatMap(e -> e.examples().stream()).toList();
  }

  /** Reads one document; in a language that is not known nothing is found. */
  public DocumentFacts read(Document document) {
    return languages
        .of(document)
        .map(l -> facts(document, l.tag(), extractors.get(l.tag()).read(document)))
        .orElseGet(() -> unread(document));
  }

  /** The same facts, and what came near to being one; it takes longer than reading. */
  public ExplainedFacts explain(Document document) {
    return languages
        .of(document)
        .map(l -> explained(document, l.tag()))
        .orElseGet(() -> new ExplainedFacts(unread(document), List.of()));
  }

  private ExplainedFacts explained(Document document, String tag) {
    ExplainedRelations read = extractors.get(tag).explain(document);
    return new ExplainedFacts(facts(document, tag, read.found()), read.nearMisses());
  }

  private DocumentFacts facts(Document document, String tag, DocumentRelations read) {
    List<RelationMention> sure =
        read.relations().stream().filter(r -> r.confidence() >= minConfidence).toList();
    return new DocumentFacts(document, tag, read.published(), facts.build(document, tag, sure));
  }

  private static DocumentFacts unread(Document document) {
    String tag = document.language().orElse(UNDETERMINED);
    return new DocumentFacts(document, tag, document.published().orElse(""), List.of());
  }
}
