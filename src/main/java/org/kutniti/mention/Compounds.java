package org.kutniti.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Word;
import org.kutniti.text.Token;

/** Understands words by their last part: whatever ends in "-minister" is a minister. */
final class Compounds {
  /** What stands before the last part has at least so many letters. */
  private static final int SHORTEST_FIRST_PART = 2;

  private final Map<String, Word> lastParts = new HashMap<>();
  private final Endings endings;
  private final int longest;

  Compounds(LanguagePack language) {
    endings = language.endings();
    language
        .lexicon()
        .forEachCompound(
            (part, word) -> lastParts.put(language.normaliser().normalise(part), word));
    longest = lastParts.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The reading of a word that the lexicon does not list. */
  Optional<Reading> read(Token token, int index) {
    if (lastParts.isEmpty() || token.kind() != Token.Kind.WORD) {
      return Optional.empty();
    }
    String form = token.form();
    for (int end = form.length(); end > SHORTEST_FIRST_PART; end--) {
      Ending ending = endings.after(form, end, form.length());
      Word word = ending == null ? null : endingIn(form.substring(0, end));
      if (word != null) {
        Entry entry = new Entry.Lexical(word);
        int stemEnd = token.start() + end;
        return Optional.of(new Reading(entry, index, index + 1, ending.mark(), stemEnd));
      }
    }
    return Optional.empty();
  }

  /** What the longest of the last parts that the stem ends in means; null for none. */
  private Word endingIn(String stem) {
    for (int cut = Math.max(SHORTEST_FIRST_PART, stem.length() - longest);
        cut < stem.length();
        cut++) {
      Word word = lastParts.get(stem.substring(cut));
      if (word != null) {
        return word;
      }
    }
    return null;
  }
}
