package org.kutniti.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * Who is looked for: a query of the Reconciliation Service API, whatever its version.
 *
 * @param names any of which it may have; or an id
 * @param ids that it may have
 * @param types of which it should be one; none if that is not known
 * @param constraints what else is known of it
 * @param limit the most candidates to give
 * @param language tag of the language of the names, where it is told
 */
public record Wanted(
    List<String> names,
    List<String> ids,
    List<String> types,
    List<Constraint> constraints,
    int limit,
    Optional<String> language) {
  /** So many candidates when nobody says how many. */
  public static final int USUAL_LIMIT = 10;

  public Wanted {
    names = List.copyOf(names);
    ids = List.copyOf(ids);
    types = List.copyOf(types);
    constraints = List.copyOf(constraints);
  }

  /** One who is known by name and class alone. */
  public static Wanted named(String name, String language, List<String> types, int limit) {
    return new Wanted(List.of(name), List.of(), types, List.of(), limit, Optional.of(language));
  }
}
