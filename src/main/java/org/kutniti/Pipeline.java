package org.kutniti;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.extract.DocumentRelations;
import org.kutniti.extract.ExplainedRelations;
import org.kutniti.extract.RelationMention;
import org.kutniti.extract.RuleExample;
import org.kutniti.fact.Decisions;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.FactBuilder;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.link.Linker;
import org.kutniti.ontology.Ontology;
import org.kutniti.text.Document;

/** The whole way from a document to its facts. Immutable; threads may share one. */
public final class Pipeline {
  private static final String UNDETERMINED = "und";

  private static final Later<Pipeline> BUILT_IN =
      Later.whenAsked(() -> made(new OwnData(Optional.empty())));

  private final Languages languages;
  private final Supplier<FactBuilder> facts;
  private final Knowledge knowledge;
  private final double minConfidence;

  private record Knowledge(
      Ontology ontology, Supplier<EntityCatalog> entities, Supplier<String> version) {}

  private Pipeline(
      Languages languages, Supplier<FactBuilder> facts, Knowledge knowledge, double minConfidence) {
    this.languages = languages;
    this.facts = facts;
    this.knowledge = knowledge;
    this.minConfidence = minConfidence;
  }

  /**
   * Begins to read the built-in knowledge, for a command that will ask for it alone but has
   * something to do before.
   *
   * @param beginning of a text that will be read, whose language is most likely the first to be
   *     asked for; the empty string where none is known
   */
  public static void readAhead(Supplier<String> beginning) {
    Later.ahead(
        "knowledge",
        () -> BUILT_IN.get().languages.told(beginning.get()).map(KnownLanguage::extractor));
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
   * Reads the built-in knowledge and, over it, a user's own with what was decided. What comes with
   * the program is known to be right, so a language of it is read when the first text needs it, and
   * all but once.
   *
   * @throws KnowledgeException listing what is wrong with the files
   */
  public static Pipeline load(OwnData own) {
    return own.isNone() ? BUILT_IN.get() : made(own);
  }

  private static Pipeline made(OwnData own) {
    Later<EntityCatalog> catalog = Later.ahead("entities", own::entities);
    Later<Ontology> sayable = Later.whenAsked(own::ontology);
    List<KnownLanguage> known =
        own.languages().stream().map(l -> new KnownLanguage(l, sayable, catalog)).toList();
    Later.ahead("languages", () -> known.stream().map(KnownLanguage::script).toList());
    Ontology ontology = sayable.get();
    Later<FactBuilder> facts = Later.ahead("linker", () -> facts(own, ontology, catalog.get()));
    if (own.folder().isPresent()) {
      catalog.get();
      known.forEach(KnownLanguage::pack);
      known.forEach(KnownLanguage::extractor);
    }
    if (!own.decisions().isEmpty()) {
      facts.get();
    }
    Later<String> version = Later.whenAsked(() -> KnowledgeVersion.of(own));
    return new Pipeline(new Languages(known), facts, new Knowledge(ontology, catalog, version), 0);
  }

  private static FactBuilder facts(OwnData own, Ontology ontology, EntityCatalog catalog) {
    Linker linker = new Linker(ontology, catalog);
    return new FactBuilder(ontology, linker, Decisions.read(own.decisions(), catalog));
  }

  /**
   * The same, but of what documents say it keeps only that of which it is so sure.
   *
   * @param confidence from 0 for all to 1
   */
  public Pipeline withMinConfidence(double confidence) {
    return new Pipeline(languages, facts, knowledge, confidence);
  }

  /**
   * Changes whenever rules, entities, the engine or the confidence asked for change: the same
   * version reads the same.
   */
  public String version() {
    String version = knowledge.version().get();
    return minConfidence > 0 ? version + " from " + minConfidence : version;
  }

  /** What may be said. */
  public Ontology ontology() {
    return knowledge.ontology();
  }

  /** Who exists. */
  public EntityCatalog entities() {
    return knowledge.entities().get();
  }

  /** The languages that are read. */
  public List<LanguagePack> languages() {
    return languages.all().stream().map(KnownLanguage::words).toList();
  }

  /** The examples that stand in the rule files of all languages. */
  public List<RuleExample> examples() {
    return languages.all().stream().flatMap(l -> l.examples().stream()).toList();
  }

  /** Reads one document; in a language that is not known nothing is found. */
  public DocumentFacts read(Document document) {
    return languages
        .of(document)
        .map(l -> facts(document, l.tag(), l.extractor().read(document)))
        .orElseGet(() -> unread(document));
  }

  /** The same facts, and what came near to being one; it takes longer than reading. */
  public ExplainedFacts explain(Document document) {
    return languages
        .of(document)
        .map(l -> explained(document, l))
        .orElseGet(() -> new ExplainedFacts(unread(document), List.of()));
  }

  private ExplainedFacts explained(Document document, KnownLanguage language) {
    ExplainedRelations read = language.extractor().explain(document);
    return new ExplainedFacts(facts(document, language.tag(), read.found()), read.nearMisses());
  }

  private DocumentFacts facts(Document document, String tag, DocumentRelations read) {
    List<RelationMention> sure =
        read.relations().stream().filter(r -> r.confidence() >= minConfidence).toList();
    return new DocumentFacts(
        document, tag, read.published(), facts.get().build(document, tag, sure));
  }

  private static DocumentFacts unread(Document document) {
    String tag = document.language().orElse(UNDETERMINED);
    return new DocumentFacts(document, tag, document.published().orElse(""), List.of());
  }
}
