package org.kutniti.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Counts which scripts a text is written in. */
final class Scripts {
  /** How many code points are looked at. */
  private static final int SAMPLE = 20_000;

  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  private Scripts() {}

  /** As much of a text as is looked at. */
  static String beginning(String text) {
    boolean whole = text.length() <= SAMPLE || text.codePointCount(0, text.length()) <= SAMPLE;
    return whole ? text : text.substring(0, text.offsetByCodePoints(0, SAMPLE));
  }

  /** The script of most letters, vowel signs among them, at the beginning of a text. */
  static Optional<UnicodeScript> ofMost(String text) {
    int[] counts = new int[SCRIPTS.length];
    int most = -1;
    int end = beginning(text).length();
    for (int i = 0; i < end; i++) {
      int letter = text.charAt(i);
      if (Character.isHighSurrogate((char) letter)) {
        letter = text.codePointAt(i);
        i += Character.charCount(letter) - 1;
      }
      int script = LetterTable.scriptOfLetter(letter);
      if (script >= 0 && ++counts[script] * 2 > end) {
        return Optional.of(SCRIPTS[script]); // the others, whatever follows, are fewer
      }
    }
    for (int script = 0; script < counts.length; script++) {
      boolean more = counts[script] > 0 && (most < 0 || counts[script] > counts[most]);
      most = more ? script : most;
    }
    return most < 0 ? Optional.empty() : Optional.of(SCRIPTS[most]);
  }
}
