package org.kutniti.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What is kept beside a store and follows each of its changes, in the same transactions. */
public interface Companion extends AutoCloseable {
  /** The quads, such that it sees what is added and deleted. Called once. */
  DatasetGraph over(DatasetGraph quads);

  /**
   * Hears of a quad that was added and had not been there. It did not come through {@link #over},
   * in whose transaction it was added.
   */
  void added(Quad quad);

  /** Hears of a quad that was there and was deleted, as {@link #added}. */
  void deleted(Quad quad);

  @Override
  void close();
}
