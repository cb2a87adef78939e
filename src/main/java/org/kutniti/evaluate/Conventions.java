package org.kutniti.evaluate;

import java.util.Set;

/**
 * What a comparison must know of the relations.
 *
 * @param symmetric relations whose participants may stand in either order
 * @param labelled relations where two facts of the same participants differ by their label, as two
 *     agreements do
 */
public record Conventions(Set<String> symmetric, Set<String> labelled) {
  public Conventions {
    symmetric = Set.copyOf(symmetric);
    labelled = Set.copyOf(labelled);
  }
}
