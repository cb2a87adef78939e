package org.kutniti.store;

import java.util.Collection;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes quads where it is known what is there, and lets the companion know: neither looks it up
 * once more.
 */
record Tables(DatasetGraph database, Optional<Companion> companion) {
  /** In a transaction of this thread. */
  QuadIndexes indexes() {
    return new QuadIndexes(database);
  }

  /** Lets the companion know of what was added in another way. */
  void tell(Collection<Quad> added) {
    companion.ifPresent(other -> added.forEach(other::added));
  }

  /** Lets the companion know of what was deleted and added in another way. */
  void tell(Collection<Quad> deleted, Collection<Quad> added) {
    companion.ifPresent(other -> deleted.forEach(other::deleted));
    tell(added);
  }
}
