package org.kutniti.entity;

import java.util.List;

/**
 * A name that needs its context: several entities bear it, or it is also a common word.
 *
 * @param language tag of the language that the name is written in
 * @param surface the name
 * @param ids the entities that it may stand for, the most likely first; the first is meant when
 *     nothing in the document speaks for another; none when the word must not be taken for a name
 * @param note what it may be mistaken for
 */
public record Ambiguity(String language, String surface, List<String> ids, String note) {
  public Ambiguity {
    ids = List.copyOf(ids);
  }
}
