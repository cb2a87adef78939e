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
 * @param sentence whether it may stand in another clause of the sentence
 * @param sources where to look when the sentence holds none, in order
 * @param via what else may stand for the role: a capital or a person for the state, …
 * @param types classes of the ontology that fit
 * @param optional whether the frame holds without it
 */
record Role(
    String name,
    Set<String> marks,
    Side side,
    boolean sentence,
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

  static final String SUBJECT = "subject";
  static final String OBJECT = "object";
  static final String PARTIES = "parties";
  static final String PLACE = "place";
  static final String SENDER = "sender";
}
