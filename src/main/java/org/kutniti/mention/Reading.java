package org.kutniti.mention;

import org.kutniti.language.Category;

/**
 * One way to understand some tokens of a sentence.
 *
 * @param entry what they stand for
 * @param from the first token
 * @param to after the last token
 * @param mark the case that the ending gives, or the mark that the word itself has
 * @param stemEnd index in the normalised text after the phrase, before its ending
 */
public record Reading(Entry entry, int from, int to, String mark, int stemEnd) {
  /** Whether this is a word of the category. */
  public boolean is(String category) {
    return entry instanceof Entry.Lexical lexical && lexical.word().category().equals(category);
  }

  /** Whether this is a word for an office. */
  public boolean isOffice() {
    return entry instanceof Entry.Lexical lexical
        && lexical.word().category().startsWith(Category.OFFICE);
  }

  /** Whether this is an adposition that stands before its name. */
  boolean isPreposition() {
    return entry instanceof Entry.Marker marker && !marker.after();
  }

  /** The form of a lexicon word ({@code finite}, {@code future}, …); its mark for nouns. */
  public String form() {
    return entry instanceof Entry.Lexical lexical && !lexical.inflected()
        ? lexical.word().form()
        : mark;
  }
}
