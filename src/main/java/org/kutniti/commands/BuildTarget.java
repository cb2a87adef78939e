package org.kutniti.commands;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;

/** Where a build puts graphs: a store, or a server that has one. Changes come from one thread. */
interface BuildTarget {
  /** The fingerprint of each graph that is there. */
  Map<String, String> fingerprints();

  /** Puts a graph in the place of what it held before, now or with others later. */
  void replace(String graph, String fingerprint, List<Quad> quads);

  /** Keeps all that was replaced so far. */
  void commit();

  /** Gives up what was not kept yet. */
  void abandon();

  /** Removes graphs. */
  void remove(Collection<String> graphs);

  /** To be called when all is done; says what is there now. */
  String settle();
}
