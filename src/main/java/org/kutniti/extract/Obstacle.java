package org.kutniti.extract;

/**
 * What kept a trigger from telling of a fact although its roles may be filled.
 *
 * @param kind what it is
 * @param words the pattern, verb form or status that it is, as the data writes it
 */
public record Obstacle(Kind kind, String words) {
  /** What may stand in the way. */
  public enum Kind {
    /** A guard of the rule occurs in the clause. */
    GUARD,
    /** A word says that no fact is stated. */
    CUE,
    /** The verb stands in a form that states no fact. */
    FORM,
    /** The words have a status that the rule's own does not go with. */
    STATUS,
    /** No two of those who fill the roles may stand in the relation. */
    PARTIES
  }
}
