package org.kutniti.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that folders of data speak, by tag, with what they are known by. */
public final class LanguageTags {
  private final List<Path> folders;
  private Map<String, LanguageClues> clues;

  /**
   * The languages below the folders, a folder each. Nothing is read until somebody asks.
   *
   * @param folders later ones count where a language is in several
   */
  public LanguageTags(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * The tag of the language that a page declares, if that language is known and the text can be in
   * it: many pages name the language of the program that made them, not their own.
   *
   * @param declared a BCP 47 tag, of which the first part counts
   */
  public synchronized Optional<String> fitting(String declared, String text) {
    String primary = declared.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    Optional<TextSample> sample = TextSample.of(text);
    return Optional.ofNullable(clues().get(primary))
        .filter(c -> sample.filter(s -> c.likeness(s).isPresent()).isPresent())
        .map(c -> primary);
  }

  private Map<String, LanguageClues> clues() {
    if (clues == null) {
      clues = new HashMap<>();
      LanguageFolders.of(folders).forEach(l -> clues.put(l.tag(), clues(l)));
    }
    return clues;
  }

  private static LanguageClues clues(LanguageFolders language) {
    LanguageProfile profile = LanguageReader.profile(language);
    return profile.clues(new Normaliser(profile.characters()));
  }
}
