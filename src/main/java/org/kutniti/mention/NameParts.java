package org.kutniti.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that the names of a document's persons are made of, each with all who have it. */
final class NameParts {
  /** Shortest word that counts as a person's name by itself. */
  private static final int SHORTEST = 3;

  private record Part(Letters word, List<Integer> bearers) {}

  private final Map<String, Part> byWord = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  /** Adds the words of a person, who comes after those added before. */
  void add(Letters[] name, int person) {
    for (Letters word : name) {
      Part part = byWord.get(word.word());
      if (part == null) {
        part = new Part(word, new ArrayList<>(1));
        byWord.put(word.word(), part);
        parts.add(part);
      }
      if (!part.bearers.contains(person)) {
        part.bearers.add(person);
      }
    }
  }

  /** All persons one of whose names a word is. */
  List<Integer> bearers(String word) {
    Part part = word.length() < SHORTEST ? null : byWord.get(word);
    return part == null ? List.of() : part.bearers;
  }

  /** Whether a word, an ending aside, may be somebody's name or near it; false is certain. */
  boolean mayBear(Letters word) {
    for (Part part : parts) {
      if (part.word().mayBeNearBeginningOf(word)) {
        return true;
      }
    }
    return false;
  }

  /** All persons one of whose names a word is near; of several names the first counts. */
  List<Integer> nearBearers(String word) {
    if (word.length() >= SHORTEST) {
      Letters letters = Letters.of(word);
      for (Part part : parts) {
        if (letters.isNear(part.word())) {
          return part.bearers;
        }
      }
    }
    return List.of();
  }
}
