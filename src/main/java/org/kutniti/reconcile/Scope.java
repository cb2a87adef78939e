package org.kutniti.reconcile;

import org.kutniti.entity.Entity;

/** Which entities a service names: all its ids must be of one space. */
public enum Scope {
  /** Those that have an id of Wikidata's. */
  WIKIDATA,
  /** Those that have a local id alone. */
  LOCAL,
  /** All. */
  ALL;

  boolean has(Entity entity) {
    return this == ALL || (this == WIKIDATA) == entity.isWikidata();
  }
}
