package org.kutniti.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Types;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.mention.MentionFinder;
import org.kutniti.mention.PhraseGist;
import org.kutniti.mention.Vocabulary;
import org.kutniti.ontology.Ontology;
import org.kutniti.text.Document;
import org.kutniti.text.ProseReader;

/** Reads documents of one language. Immutable; threads may share one. */
public final class Extractor {
  private final ProseReader prose;
  private final MentionFinder mentions;
  private final FrameExtractor frames;
  private final boolean recent;
  private final Supplier<List<RuleExample>> examples;

  /**
   * An extractor for a language whose files of rules have been read.
   *
   * @param vocabulary as {@link #vocabulary} makes it; it takes about as long as to make rules of
   *     their files, so it may be on its way meanwhile
   * @throws KnowledgeException when its rules are not as they must be
   */
  public Extractor(
      LanguagePack language,
      RuleFiles files,
      Ontology ontology,
      EntityCatalog catalog,
      Supplier<Vocabulary> vocabulary) {
    List<Rule> rules = RuleReader.read(files, language, ontology);
    examples = () -> files.examples(language.tag());
    recent = language.dates().recent();
    prose = new ProseReader(language.normaliser(), language.sentences(), language.furniture());
    mentions =
        new MentionFinder(
            language,
            vocabulary.get(),
            persons(ontology),
            TriggerWords.categories(rules),
            TriggerWords.spelled(rules));
    Triggers triggers = new Triggers(rules, mentions.spotter());
    frames = new FrameExtractor(language, ontology, catalog, triggers);
  }

  /** All names and words that documents of a language are read with. */
  public static Vocabulary vocabulary(
      LanguagePack language, Ontology ontology, EntityCatalog catalog) {
    return new Vocabulary(language, catalog, persons(ontology));
  }

  /**
   * Writes the same of a language of the program's own, for later starts.
   *
   * @param classes where the compiled classes lie
   * @throws IOException when it cannot be written
   */
  public static void writeVocabulary(
      Path classes, LanguagePack language, Ontology ontology, EntityCatalog catalog)
      throws IOException {
    PhraseGist.write(classes, language, catalog, persons(ontology));
  }

  /** The examples and counter-examples of all rules, which are read when they are asked for. */
  public List<RuleExample> examples() {
    return examples.get();
  }

  private static Set<String> persons(Ontology ontology) {
    Set<String> types = new HashSet<>();
    for (String type : ontology.types()) {
      if (ontology.isA(type, Types.PERSON)) {
        types.add(type);
      }
    }
    return types;
  }

  /** The relations that a document states. */
  public DocumentRelations read(Document document) {
    Opened opened = open(document);
    return new DocumentRelations(
        opened.published(), frames.extract(opened.mentions, opened.dates()));
  }

  /** The relations that a document states, and the triggers that told of none, with the reason. */
  public ExplainedRelations explain(Document document) {
    Opened opened = open(document);
    return frames.explain(opened.mentions, opened.dates(), opened.published());
  }

  /** A document with what is known before its sentences are understood. */
  private record Opened(DocumentMentions mentions, Optional<LocalDate> date, boolean recent) {
    DateResolver dates() {
      return new DateResolver(mentions, date, recent);
    }

    String published() {
      return date.map(LocalDate::toString).orElse("");
    }
  }

  private Opened open(Document document) {
    DocumentMentions found = mentions.find(prose.read(document));
    return new Opened(found, DocumentDate.of(found), recent);
  }
}
