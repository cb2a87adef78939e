package org.kutniti.mention;

import org.kutniti.language.Category;
import org.kutniti.language.Endings;
import org.kutniti.language.LanguagePack;

/** Names with a hyphen or an apostrophe inside: Jae-in, Sa'ar, D'Antoni, al-Jabri. */
record CompoundNames(Endings endings) {
  /** Whether the sign at a token joins two parts of one word; "'s" is an ending. */
  boolean joins(Passage passage, int sign) {
    return isApostrophe(passage, sign)
        || (passage.sentence().isGlued(sign) && passage.token(sign).isHyphen());
  }

  /** Whether the capital letter at a token is the first half of a name such as D'Antoni. */
  boolean opens(Passage passage, int word) {
    return passage.casing().tellsName(word)
        && isApostrophe(passage, word + 1)
        && passage.casing().tellsName(word + 2);
  }

  private boolean isApostrophe(Passage passage, int sign) {
    return passage.isSign(sign, '\'')
        && passage.sentence().isGlued(sign)
        && passage.sentence().isGlued(sign + 1)
        && passage.isWord(sign + 1)
        && !isEnding(passage, sign);
  }

  /**
   * Whether the word at a token is the second half of such a name, though it may begin with a small
   * letter: behind a hyphen, "led" and a name of something else are none.
   */
  boolean goesOn(Passage passage, int word) {
    if (!passage.isWord(word) || !passage.sentence().isGlued(word) || !joins(passage, word - 1)) {
      return false;
    }
    return passage.isSign(word - 1, '\'')
        || passage.readings().has(word - 2, Category.NAME_PART)
        || (!isEnding(passage, word - 1) && isSmall(passage, word));
  }

  private static boolean isSmall(Passage passage, int word) {
    boolean mayName = passage.casing().allowsName(word);
    return passage.readings().at(word).stream()
        .noneMatch(
            r ->
                LanguagePack.ANY_VERB.contains(r.form())
                    || (mayName && r.entry() instanceof Entry.Name));
  }

  private boolean isEnding(Passage passage, int sign) {
    return DetachedEnding.at(passage.sentence(), sign, endings).isPresent();
  }
}
