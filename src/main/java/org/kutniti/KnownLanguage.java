package org.kutniti;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.Supplier;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.extract.Extractor;
import org.kutniti.extract.RuleExample;
import org.kutniti.extract.RuleFiles;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguageFolders;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.LanguageReader;
import org.kutniti.mention.Vocabulary;
import org.kutniti.ontology.Ontology;

/** A language that is read, and made ready to read with, when the first text is in it. */
final class KnownLanguage {
  private final String tag;
  private final Supplier<UnicodeScript> script;
  private final Later<RuleFiles> rules;
  private final Supplier<LanguagePack> words;
  private final Supplier<LanguagePack> pack;
  private final Supplier<Extractor> extractor;
  private final Supplier<List<RuleExample>> examples;

  KnownLanguage(
      LanguageFolders folders, Supplier<Ontology> ontology, Supplier<EntityCatalog> entities) {
    tag = folders.tag();
    script = Later.whenAsked(() -> LanguageReader.script(folders));
    rules = Later.whenAsked(() -> RuleFiles.read(folders));
    words = Later.whenAsked(() -> LanguageReader.read(folders));
    pack = Later.whenAsked(this::wordsAndSoonRules);
    Later<Vocabulary> vocabulary =
        Later.whenAsked(() -> Extractor.vocabulary(pack.get(), ontology.get(), entities.get()));
    extractor =
        Later.whenAsked(
            () -> {
              vocabulary.begin("vocabulary");
              return new Extractor(
                  pack.get(), rules.get(), ontology.get(), entities.get(), vocabulary);
            });
    examples = Later.whenAsked(() -> extractor.get().examples());
  }

  /** Who asks for what is known of a language mostly asks for its rules next. */
  private LanguagePack wordsAndSoonRules() {
    rules.begin("rules");
    return words.get();
  }

  String tag() {
    return tag;
  }

  /** What it is written in; to tell this takes one of its files alone. */
  UnicodeScript script() {
    return script.get();
  }

  /**
   * All that is known of it.
   *
   * @throws KnowledgeException listing what is wrong with its files
   */
  LanguagePack pack() {
    return pack.get();
  }

  /** The same for those who will not ask for its rules. */
  LanguagePack words() {
    return words.get();
  }

  /**
   * The texts that its rules are tried with.
   *
   * @throws KnowledgeException when its rules are not as they must be
   */
  List<RuleExample> examples() {
    return examples.get();
  }

  /**
   * Reads documents in it.
   *
   * @throws KnowledgeException when its rules are not as they must be
   */
  Extractor extractor() {
    return extractor.get();
  }
}
