package org.kutniti.language;

/**
 * One meaning of a word or phrase of the lexicon.
 *
 * @param category the class it belongs to, by which rules and the engine ask for it
 * @param form for verbs which form it is ({@code finite}, {@code future}, …); otherwise the mark
 *     that the form carries, {@code bare} for none
 * @param inflected whether noun endings may follow
 */
public record Word(String category, String form, boolean inflected) {
  public Word {
    // compared at every step, and nearly always with one and the same
    category = category.intern();
    form = form.intern();
  }
}
