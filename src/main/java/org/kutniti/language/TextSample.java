package org.kutniti.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What tells the language of a text.
 *
 * @param script that of most of its letters
 * @param words the first few hundred words in this script, as they stand
 */
public record TextSample(UnicodeScript script, List<String> words) {
  /** So many words show which ones are frequent. */
  private static final int WORDS = 400;

  /** The sample of a text; none when it has no letters. */
  public static Optional<TextSample> of(String text) {
    return Scripts.ofMost(text).map(script -> new TextSample(script, words(text, script)));
  }

  private static List<String> words(String text, UnicodeScript script) {
    List<String> words = new ArrayList<>(WORDS);
    String beginning = Scripts.beginning(text);
    int i = 0;
    while (i < beginning.length() && words.size() < WORDS) {
      int letter = beginning.codePointAt(i);
      if (!LetterTable.isLetter(letter)) {
        i += Character.charCount(letter);
      } else {
        int end = endOfWord(beginning, i);
        if (LetterTable.script(letter) == script) {
          words.add(beginning.substring(i, end));
        }
        i = end;
      }
    }
    return words;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && LetterTable.isInWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
