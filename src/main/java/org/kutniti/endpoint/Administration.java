package org.kutniti.endpoint;

import org.kutniti.store.Store;

/**
 * What a build that runs elsewhere may do to a store that is served.
 *
 * @param token who knows it may
 * @param settled what is to be done when a build has ended
 */
public record Administration(Store store, String token, Runnable settled) {
  /** Where it is done: the state of the store, and its changes. */
  public static final String GRAPHS = "/admin/graphs";

  /** Where the end of a build is told. */
  public static final String SETTLED = "/admin/settled";
}
