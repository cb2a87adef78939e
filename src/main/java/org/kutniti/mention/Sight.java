package org.kutniti.mention;

import org.kutniti.language.PhraseTrie;

/**
 * What a word tells by itself. Most of it is worked out when somebody asks, and stays with the
 * word. Threads may share one: each works out the same.
 */
final class Sight {
  private final Letters form;
  private final int[] bits;
  private final int next;
  private final Vocabulary vocabulary;
  private Boolean namePart;
  private Boolean misspelt;
  private Boolean explained;

  /**
   * A word as it is spelled.
   *
   * @param bits of the words that it may be, as a {@link Spotter} tells them
   * @param next the node from which longer phrases go on that start with it
   */
  Sight(String form, int[] bits, int next, Vocabulary vocabulary) {
    this.form = Letters.of(form);
    this.bits = bits;
    this.next = next;
    this.vocabulary = vocabulary;
  }

  /** The bits of the words that it may be; not to be changed. */
  int[] bits() {
    return bits;
  }

  /** The node from which longer phrases go on that start with it. */
  int next() {
    return next;
  }

  /** The word itself. */
  Letters letters() {
    return form;
  }

  /** Whether it is part of the name of a person that the gazetteer knows. */
  boolean isNamePart() {
    Boolean known = namePart;
    if (known == null) {
      known = vocabulary.isNamePart(form.word());
      namePart = known;
    }
    return known;
  }

  /** Whether it nearly spells the name of a state. */
  boolean isMisspelt() {
    Boolean known = misspelt;
    if (known == null) {
      known = vocabulary.isMisspelt(form.word());
      misspelt = known;
    }
    return known;
  }

  /** Whether a phrase or a word that the vocabulary knows may start with it; false is certain. */
  boolean isExplained() {
    Boolean known = explained;
    if (known == null) {
      known = next != PhraseTrie.NOWHERE || vocabulary.explains(form.word());
      explained = known;
    }
    return known;
  }
}
