package org.kutniti.language;

import java.util.List;

/**
 * What a language's shape tells of its names ({@code grammar} in {@code language.yaml}).
 *
 * @param capitals whether names, and little else, begin with a capital letter
 * @param positions whether the place of an unmarked name tells its role: the subject stands before
 *     the verb, the object behind it, and a name right before a noun is an adjective. Where it does
 *     not, verbs end their clauses and endings tell
 * @param verbEndings how verbs that the lexicon does not list end
 */
public record Grammar(boolean capitals, boolean positions, List<String> verbEndings) {
  /** Endings tell the roles, letters tell nothing. */
  static final Grammar PLAIN = new Grammar(false, false, List.of());

  public Grammar {
    verbEndings = verbEndings == null ? List.of() : List.copyOf(verbEndings);
  }
}
