package org.kutniti.extract;

import java.util.Optional;
import org.kutniti.ontology.Status;

/**
 * An event told before in whose course another happened.
 *
 * @param when it was, for what happened in its course
 * @param place the town where it was
 */
record Occasion(When when, Optional<Referent> place) {
  /** An event that words speak of. */
  static Occasion of(RelationMention event) {
    return new Occasion(event.when().asLent(), event.place());
  }

  /**
   * An event that goes on while the text does; of several days nobody knows which, nor on which day
   * what is planned for it will be.
   */
  static Occasion goingOn(RelationMention event) {
    When within = event.when().within();
    return new Occasion(
        (event.status() == Status.PLANNED ? within.month() : within).asLent(), event.place());
  }
}
