package org.kutniti.dump;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes graphs in one syntax, subject by subject. */
interface TripleWriter {
  /** Begins, before all else. */
  void start();

  /**
   * Begins a graph: a named one, or the only one where the name is {@link Node#ANY}. Syntaxes that
   * know no graphs have nothing to write for it.
   */
  default void open(Reification reification, Node graph) {}

  /** Writes what is said of a subject; there is something said. */
  void write(Node subject, List<Triple> triples);

  /** Ends a graph. */
  default void close() {}

  /** Ends; what was written is flushed. */
  void finish();
}
