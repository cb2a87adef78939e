package org.kutniti.entity;

import java.util.List;

/**
 * A name that needs its context: several entities bear it, or it is also a common word.
 *
 * @param language tag of the language that the name is written in
 * @param surface the name, or a demonym
 * @param kind why it needs context
 * @param ids the entities that it may stand for, the most likely first; of a shared name the first
 *     is meant where nothing in the document speaks for another
 * @param note what it may be mistaken for, or when which is meant
 */
public record Ambiguity(String language, String surface, Kind kind, List<String> ids, String note) {
  public Ambiguity {
    ids = List.copyOf(ids);
  }

  /** Why a name needs context. */
  public enum Kind {
    /** Several entities bear it. */
    SHARED,
    /** It is also a common word, a given name or a surname: alone it names nothing. */
    WORD
  }
}
