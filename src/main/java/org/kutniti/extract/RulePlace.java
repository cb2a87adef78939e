package org.kutniti.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.kutniti.language.YamlFile;

/**
 * A place in knowledge files, as messages name it.
 *
 * @param files any of which may hold it
 * @param line what its line is known by
 * @param name what stands there, or the empty string
 */
record RulePlace(List<Path> files, Predicate<String> line, String name) {
  /** A rule: file, line of its id, id. */
  static RulePlace ofRule(Path file, String id) {
    return new RulePlace(List.of(file), l -> l.trim().equals("- id: " + id), ": rule '" + id + "'");
  }

  /** The line that holds all of these words. */
  static RulePlace ofWords(List<Path> files, List<String> words) {
    return new RulePlace(files, l -> words.stream().allMatch(l::contains), "");
  }

  /** A file as a whole. */
  static RulePlace ofFile(Path file) {
    return new RulePlace(List.of(file), l -> true, "");
  }

  @Override
  public String toString() {
    return YamlFile.place(files, line) + name;
  }
}
