package org.kutniti.mention;

import org.kutniti.entity.Entity;
import org.kutniti.language.Adposition;
import org.kutniti.language.Word;

/** What a phrase of the vocabulary stands for. */
public sealed interface Entry {
  /** Whether noun endings may follow the phrase. */
  boolean inflected();

  /**
   * A name of an entity.
   *
   * @param abbreviation whether it is spelled in capital letters only
   */
  record Name(Entity entity, boolean demonym, boolean abbreviation) implements Entry {
    @Override
    public boolean inflected() {
      return true;
    }
  }

  /** A word of the lexicon. */
  record Lexical(Word word) implements Entry {
    @Override
    public boolean inflected() {
      return word.inflected();
    }
  }

  /** A preposition, or a postposition where {@code after}. */
  record Marker(Adposition adposition, boolean after) implements Entry {
    @Override
    public boolean inflected() {
      return false;
    }
  }
}
