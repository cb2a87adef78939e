package org.kutniti.language;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads language folders. */
public final class LanguageReader {
  private LanguageReader() {}

  /** One language that lies in one folder. */
  public static LanguagePack read(Path folder) {
    return read(new LanguageFolders(DataFolder.name(folder), List.of(folder)));
  }

  /**
   * One language.
   *
   * @throws KnowledgeException listing each file that is missing and each mistake in the others
   */
  public static LanguagePack read(LanguageFolders folders) {
    LanguageProblems problems = new LanguageProblems(folders);
    LanguageFiles files = LanguageFiles.read(problems);
    LanguageProfile profile = files.profile();
    Normaliser normaliser = new Normaliser(profile.characters());
    Lexicon lexicon = new Lexicon(files.words(), files.verbs());
    return new LanguagePack(
        folders.tag(),
        profile.script(),
        folders,
        normaliser,
        profile.sentences().normalised(normaliser),
        new Endings(files.endings(), normaliser),
        lexicon,
        files.adpositions().adpositions(),
        files.dates(),
        files.status(),
        files.furniture().normalised(normaliser),
        profile.sharedOffices(),
        profile.impliedOffices(normaliser),
        profile.grammar(),
        Optional.ofNullable(profile.stemmer()),
        profile.clues(normaliser).with(lexicon::tellingWords),
        problems.isProven());
  }

  /**
   * What a language is written in.
   *
   * @throws KnowledgeException listing what is wrong with what it says of itself
   */
  public static UnicodeScript script(LanguageFolders folders) {
    return UnicodeScript.forName(profile(folders).script());
  }

  /**
   * What a language says of itself, without the rest.
   *
   * @throws KnowledgeException listing what is wrong with it
   */
  static LanguageProfile profile(LanguageFolders folders) {
    LanguageProblems problems = new LanguageProblems(folders);
    LanguageProfile profile = problems.read(LanguageProfile.FILE, LanguageProfile.class);
    problems.throwIfAny();
    profile.check(problems);
    problems.throwIfAny();
    return profile;
  }
}
