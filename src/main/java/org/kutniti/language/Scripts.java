package org.kutniti.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts which scripts a text is written in. */
final class Scripts {
  /** How many code points are looked at. */
  private static final int SAMPLE = 20_000;

  private Scripts() {}

  /** As much of a text as is looked at. */
  static String beginning(String text) {
    boolean whole = text.length() <= SAMPLE || text.codePointCount(0, text.length()) <= SAMPLE;
    return whole ? text : text.substring(0, text.offsetByCodePoints(0, SAMPLE));
  }

  /** How many letters, vowel signs among them, of each script stand at the beginning of a text. */
  private static Map<UnicodeScript, Integer> counted(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .limit(SAMPLE)
        .filter(Character::isAlphabetic)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return counts;
  }

  /** The script of most letters. */
  static Optional<UnicodeScript> ofMost(String text) {
    return counted(text).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }
}
