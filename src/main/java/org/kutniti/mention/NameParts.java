package org.kutniti.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that the names of a document's persons are made of, each with the first who has it. */
final class NameParts {
  /** Shortest word that counts as a person's name by itself. */
  private static final int SHORTEST = 3;

  private record Part(Letters word, int first) {}

  private final Map<String, Integer> firstByWord = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  /** Adds the words of a person, who comes after those added before. */
  void add(Letters[] name, int person) {
    for (Letters word : name) {
      if (firstByWord.putIfAbsent(word.word(), person) == null) {
        parts.add(new Part(word, person));
      }
    }
  }

  /**
   * The first person one of whose names a word is, -1 for nobody.
   *
   * @param slips whether the word may also be near the name
   */
  int first(String word, boolean slips) {
    if (word.length() < SHORTEST) {
      return -1;
    }
    int same = firstByWord.getOrDefault(word, -1);
    return slips ? firstNear(Letters.of(word), same) : same;
  }

  /** Parts are in the order of the persons, so the first that is near decides. */
  private int firstNear(Letters word, int same) {
    for (Part part : parts) {
      if (same >= 0 && same <= part.first()) {
        return same;
      }
      if (word.isNear(part.word())) {
        return part.first();
      }
    }
    return same;
  }
}
