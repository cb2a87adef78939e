package org.kutniti.extract;

import org.kutniti.ontology.Status;

/**
 * What a rule has read out of a sentence, before it is told of each two who take part.
 *
 * @param frame with whom
 * @param label what an agreement is called, or the empty string
 */
record Finding(Rule rule, Scene scene, Frame frame, Status status, When when, String label) {
  /** The same of another frame that shares the words, with a date of its own. */
  Finding with(Frame other, When date) {
    return new Finding(rule, scene, other, status, date, label);
  }
}
