package org.kutniti.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What tells the language of a text.
 *
 * @param script that of most of its letters
 * @param words the first few hundred words in this script, as they stand
 */
public record TextSample(UnicodeScript script, List<String> words) {
  /** So many words show which ones are frequent. */
  private static final int WORDS = 400;

  private static final Pattern WORD =
      Pattern.compile("\\p{IsAlphabetic}[\\p{IsAlphabetic}\\p{M}\\p{Cf}]*");

  /** The sample of a text; none when it has no letters. */
  public static Optional<TextSample> of(String text) {
    return Scripts.ofMost(text).map(script -> new TextSample(script, words(text, script)));
  }

  private static List<String> words(String text, UnicodeScript script) {
    return WORD.matcher(Scripts.beginning(text))
        .results()
        .map(MatchResult::group)
        .filter(word -> UnicodeScript.of(word.codePointAt(0)) == script)
        .limit(WORDS)
        .toList();
  }
}
