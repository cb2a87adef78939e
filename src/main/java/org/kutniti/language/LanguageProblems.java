package org.kutniti.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Gathers what is wrong with the files of a language, so that one start names it all. */
final class LanguageProblems {
  private final LanguageFolders folders;
  private final List<String> found = new ArrayList<>();
  private boolean proven = true;

  LanguageProblems(LanguageFolders folders) {
    this.folders = folders;
  }

  /** A file's content; null, with the problem noted, when it cannot be read. */
  <T> T read(String file, Class<T> type) {
    try {
      YamlFile.Content<T> content = folders.read(file, type);
      found.addAll(content.empty());
      proven &= content.proven();
      return content.value();
    } catch (KnowledgeException e) {
      found.add(e.getMessage());
      return null;
    }
  }

  /** Whether the build has read all files before that were read here. */
  boolean isProven() {
    return proven;
  }

  /**
   * Notes a problem.
   *
   * @param line what its line in the file is known by
   */
  void add(String file, Predicate<String> line, String what) {
    found.add(YamlFile.place(folders.files(file), line) + ": " + what);
  }

  /** Notes a key without a value. */
  void expect(Object value, String file, String key, String expected) {
    if (value == null) {
      add(file, startsWith(key), "'" + key + "' is missing, expected " + expected);
    }
  }

  /** Notes a word that is none of those known. */
  void expectKnown(String word, Collection<String> known, String file, String kind) {
    if (word == null || !known.contains(word)) {
      add(
          file,
          l -> l.contains(word),
          "'" + word + "' is no " + kind + ", expected one of " + known);
    }
  }

  /** Known by the key that it begins with. */
  static Predicate<String> startsWith(Object key) {
    return line -> line.trim().startsWith(key + ":");
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new KnowledgeException(found);
    }
  }
}
