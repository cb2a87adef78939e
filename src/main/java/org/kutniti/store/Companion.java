package org.kutniti.store;

import org.apache.jena.sparql.core.DatasetGraph;

/** What is kept beside a store and follows each of its changes, in the same transactions. */
public interface Companion extends AutoCloseable {
  /** The quads, such that it sees what is added and deleted. Called once. */
  DatasetGraph over(DatasetGraph quads);

  @Override
  void close();
}
