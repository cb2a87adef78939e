package org.kutniti.extract;

import java.util.List;
import java.util.Set;

/**
 * How a role of a frame is filled.
 *
 * @param name {@code subject}, {@code object}, {@code place}, {@code sender}, or {@code parties}
 *     for both sides of a symmetric relation in one list
 * @param marks that a filler may have
 * @param side of the trigger where it may stand
 * @param reach how far from the trigger it may stand
 * @param sources where to look when the sentence holds none, in order
 * @param via what else may stand for the role: a capital or a person for the state, …
 * @param types classes of the ontology that fit
 * @param optional whether the frame holds without it
 */
record Role(
    String name,
    Set<String> marks,
    Side side,
    Reach reach,
    List<String> sources,
    Set<String> via,
    Set<String> types,
    boolean optional) {

  /** Before or after the trigger. */
  enum Side {
    BEFORE,
    AFTER,
    ANY,
    /** Right behind the trigger. */
    NEXT
  }

  /** How far a filler is looked for. */
  enum Reach {
    /** In the clause of the trigger. */
    CLAUSE,
    /** In an earlier clause of the sentence, too. */
    SENTENCE
  }

  /** Whether only a known name, a person's title or a word that points back can fill it. */
  boolean needsName() {
    return !optional && sources.isEmpty() && !via.contains(Via.UNKNOWN);
  }

  /** Whether it is one of the two between which the relation is. */
  boolean isSide() {
    return name.equals(SUBJECT) || name.equals(OBJECT);
  }

  static final String SUBJECT = "subject";
  static final String OBJECT = "object";
  static final String PARTIES = "parties";
  static final String PLACE = "place";
  static final String SENDER = "sender";
}
