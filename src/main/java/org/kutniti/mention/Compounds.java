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

  Compounds(LanguagePack language) {
    endings = language.endings();
    language
        .lexicon()
        .forEachCompound(
            (part, word) -> lastParts.put(language.normaliser().normalise(part), word));
  }

  /** The reading of a word that the lexicon does not list. */
  Optional<Reading> read(Token token, int index) {
    if (lastParts.isEmpty() || token.kind() != Token.Kind.WORD) {
      return Optional.empty();
    }
    String form = token.form();
    for (int end = form.length(); end > SHORTEST_FIRST_PART; end--) {
      Optional<Ending> ending = endings.glued(form.charAt(end - 1), form.substring(end));
      Optional<Word> word =
          ending.isPresent() ? endingIn(form.substring(0, end)) : Optional.empty();
      if (word.isPresent()) {
        Entry entry = new Entry.Lexical(word.get());
        int stemEnd = token.start() + end;
        return Optional.of(new Reading(entry, index, index + 1, ending.get().mark(), stemEnd));
      }
    }
    return Optional.empty();
  }

  private Optional<Word> endingIn(String stem) {
    for (int cut = SHORTEST_FIRST_PART; cut < stem.length(); cut++) {
      Word word = lastParts.get(stem.substring(cut));
      if (word != null) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
