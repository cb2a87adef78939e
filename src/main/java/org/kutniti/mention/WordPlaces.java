package org.kutniti.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** At which tokens of a sentence the words of each category start. */
final class WordPlaces {
  private static final BitSet NOWHERE = new BitSet();

  private final Map<String, BitSet> byCategory = new HashMap<>();

  private WordPlaces() {}

  static WordPlaces of(Readings readings) {
    WordPlaces places = new WordPlaces();
    for (int i = 0; i < readings.size(); i++) {
      for (Reading reading : readings.at(i)) {
        if (reading.entry() instanceof Entry.Lexical lexical) {
          places.byCategory.computeIfAbsent(lexical.word().category(), c -> new BitSet()).set(i);
        }
      }
    }
    return places;
  }

  /** The categories that there are words of. */
  Set<String> categories() {
    return byCategory.keySet();
  }

  /** The tokens of a category; not to be changed. */
  BitSet tokens(String category) {
    return byCategory.getOrDefault(category, NOWHERE);
  }
}
