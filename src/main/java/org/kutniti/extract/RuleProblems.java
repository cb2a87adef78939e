package org.kutniti.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kutniti.language.KnowledgeException;

/** Gathers what is wrong with the rules, so that one start names it all. */
final class RuleProblems {
  private final List<String> found = new ArrayList<>();

  void add(RulePlace place, String what) {
    found.add(place + ": " + what);
  }

  /** Notes a problem of a whole file. */
  void add(Path file, String what) {
    found.add(file + ":1: " + what);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new KnowledgeException(found);
    }
  }
}
