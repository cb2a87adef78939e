package org.kutniti.reconcile;

import java.util.List;

/**
 * What somebody who is looked for has besides a name.
 *
 * @param property id of the property
 * @param values ids of entities, names of entities, numbers or texts
 * @param required whether those that do not fulfil it are no candidates
 * @param quantifier how many of the values must be there
 */
public record Constraint(
    String property, List<String> values, boolean required, Quantifier quantifier) {
  public Constraint {
    values = List.copyOf(values);
  }

  /** How many of several values must be there. */
  public enum Quantifier {
    /** At least one. */
    ANY,
    /** Each. */
    ALL,
    /** Not one. */
    NONE
  }
}
