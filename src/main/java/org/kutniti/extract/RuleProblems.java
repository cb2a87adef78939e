package org.kutniti.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kutniti.language.KnowledgeException;

/** Gathers what is wrong with the rules, so that one start names it all. */
final class RuleProblems {
  private final List<String> found = new ArrayList<>();

  void add(RulePlace place, String what) {
    found.add(place + ": " + what);
  }

  /** Notes what a file's reader found. */
  void add(String message) {
    found.add(message);
  }

  /**
   * Notes a word that is none of those known.
   *
   * @param kind what it should be, as in "'x' is no kind"
   */
  void expectKnown(String word, Collection<String> known, String kind, RulePlace place) {
    if (word == null || !known.contains(word)) {
      add(place, "'" + word + "' is no " + kind + ", expected one of " + known);
    }
  }

  /** The constant that a word stands for; the usual one, with the problem noted, for no such. */
  <E extends Enum<E>> E constant(String given, E usual, RulePlace place) {
    try {
      return RuleValues.constant(given, usual);
    } catch (IllegalArgumentException e) {
      add(place, e.getMessage());
      return usual;
    }
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new KnowledgeException(found);
    }
  }
}
