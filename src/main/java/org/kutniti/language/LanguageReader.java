package org.kutniti.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads language folders. */
public final class LanguageReader {
  /** The file without which a folder is no language. */
  static final String PROFILE = "language.yaml";

  private LanguageReader() {}

  /** {@code language.yaml}. */
  record Profile(
      String script, Characters characters, SentenceEnds sentences, Set<String> sharedOffices) {}

  /** {@code marks.yaml}. */
  private record Marks(List<Adposition> adpositions) {}

  /** All languages below a folder, in the order of their tags. */
  public static List<LanguagePack> readAll(Path languages) {
    return DataFolder.list(languages).stream()
        .filter(Files::isDirectory)
        .map(LanguageReader::read)
        .toList();
  }

  /**
   * One language.
   *
   * @throws KnowledgeException when a file is missing or wrong
   */
  public static LanguagePack read(Path folder) {
    Profile profile = profile(folder);
    Normaliser normaliser = new Normaliser(profile.characters());
    return new LanguagePack(
        DataFolder.name(folder),
        profile.script(),
        folder,
        normaliser,
        profile.sentences().normalised(normaliser),
        new Endings(YamlFile.read(folder.resolve("endings.yaml"), Endings.Data.class), normaliser),
        new Lexicon(
            YamlFile.read(folder.resolve("words.yaml"), Words.class),
            YamlFile.read(folder.resolve("verbs.yaml"), Verbs.class)),
        YamlFile.read(folder.resolve("marks.yaml"), Marks.class).adpositions(),
        YamlFile.read(folder.resolve("dates.yaml"), DateWords.class),
        YamlFile.read(folder.resolve(StatusCues.FILE), StatusCues.class),
        YamlFile.read(folder.resolve("furniture.yaml"), Furniture.class).normalised(normaliser),
        profile.sharedOffices() == null ? Set.of() : Set.copyOf(profile.sharedOffices()));
  }

  /** What a language says of itself, without the rest. */
  static Profile profile(Path folder) {
    return YamlFile.read(folder.resolve(PROFILE), Profile.class);
  }
}
