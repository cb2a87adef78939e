package org.kutniti.language;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that folders of data speak, by tag, with the scripts that they are written in. */
public final class LanguageTags {
  private final List<Path> folders;
  private Map<String, UnicodeScript> scripts;

  /**
   * The languages below the folders, a folder each. Nothing is read until somebody asks.
   *
   * @param folders later ones count where a language is in several
   */
  public LanguageTags(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * The tag of the language that a page declares, if that language is known and the text is written
   * in its script: many pages name the language of the program that made them, not their own.
   *
   * @param declared a BCP 47 tag, of which the first part counts
   */
  public synchronized Optional<String> fitting(String declared, String text) {
    String primary = declared.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return Optional.ofNullable(scripts().get(primary))
        .filter(script -> Scripts.ofMost(text).filter(script::equals).isPresent())
        .map(script -> primary);
  }

  private Map<String, UnicodeScript> scripts() {
    if (scripts == null) {
      scripts = new HashMap<>();
      LanguageFolders.of(folders).forEach(l -> scripts.put(l.tag(), script(l)));
    }
    return scripts;
  }

  private static UnicodeScript script(LanguageFolders language) {
    return UnicodeScript.forName(LanguageReader.profile(language).script());
  }
}
