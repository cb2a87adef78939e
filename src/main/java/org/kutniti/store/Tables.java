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
  /** Adds what is not there. */
  void add(Collection<Quad> missing) {
    missing.forEach(database::add);
    tell(missing);
  }

  /** Lets the companion know of what was added in another way. */
  void tell(Collection<Quad> added) {
    companion.ifPresent(other -> added.forEach(other::added));
  }

  /** Deletes what is there. */
  void delete(Quad present) {
    database.delete(present);
    companion.ifPresent(other -> other.deleted(present));
  }
}
