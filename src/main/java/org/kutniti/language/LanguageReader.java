package org.kutniti.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads language folders. */
public final class LanguageReader {
  private LanguageReader() {}

  /** {@code language.yaml}. */
  record Profile(
      String script, Characters characters, SentenceEnds sentences, Set<String> sharedOffices) {}

  /** {@code marks.yaml}. */
  private record Marks(List<Adposition> adpositions) {}

  /** One language that lies in one folder. */
  public static LanguagePack read(Path folder) {
    return read(new LanguageFolders(DataFolder.name(folder), List.of(folder)));
  }

  /**
   * One language.
   *
   * @throws KnowledgeException when a file is missing or wrong
   */
  public static LanguagePack read(LanguageFolders folders) {
    Profile profile = profile(folders);
    Normaliser normaliser = new Normaliser(profile.characters());
    return new LanguagePack(
        folders.tag(),
        profile.script(),
        folders,
        normaliser,
        profile.sentences().normalised(normaliser),
        new Endings(folders.read("endings.yaml", Endings.Data.class), normaliser),
        new Lexicon(
            folders.read("words.yaml", Words.class), folders.read("verbs.yaml", Verbs.class)),
        folders.read("marks.yaml", Marks.class).adpositions(),
        folders.read("dates.yaml", DateWords.class),
        folders.read(StatusCues.FILE, StatusCues.class),
        folders.read("furniture.yaml", Furniture.class).normalised(normaliser),
        profile.sharedOffices() == null ? Set.of() : Set.copyOf(profile.sharedOffices()));
  }

  /** What a language says of itself, without the rest. */
  static Profile profile(LanguageFolders folders) {
    return folders.read(LanguageFolders.PROFILE, Profile.class);
  }
}
