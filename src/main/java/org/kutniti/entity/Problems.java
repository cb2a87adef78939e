package org.kutniti.entity;

import java.util.ArrayList;
import java.util.List;
import org.kutniti.language.KnowledgeException;

/** Gathers what is wrong with the files, so that one start names it all. */
final class Problems {
  private final List<String> found = new ArrayList<>();

  void add(String file, int line, String what) {
    found.add(file + ":" + line + ": " + what);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new KnowledgeException(found);
    }
  }
}
