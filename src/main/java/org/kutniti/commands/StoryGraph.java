package org.kutniti.commands;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.fact.Digest;
import org.kutniti.fact.Iris;
import org.kutniti.rdf.StoryWriter;
import org.kutniti.store.Store;

/** The graph of a store that tells which documents tell the same story. */
final class StoryGraph {
  private StoryGraph() {}

  /** Brings it up to date with the documents. */
  static void refresh(Store store, Iris iris) {
    refresh(store, iris, store.fingerprints());
  }

  /**
   * Brings it up to date with the documents.
   *
   * @param fingerprints those of all graphs of the store, which are kept in step
   */
  static void refresh(Store store, Iris iris, Map<String, String> fingerprints) {
    String graph = iris.storiesGraph();
    Map<String, String> documents = new TreeMap<>(fingerprints);
    documents.keySet().removeIf(name -> !iris.isDocumentGraph(name));
    String wanted = Digest.of(documents.toString());
    if (!wanted.equals(fingerprints.get(graph))) {
      StoryWriter writer = new StoryWriter();
      store.each(StoryWriter.SKETCH, writer::add);
      replace(store, graph, wanted, writer.write(iris));
      fingerprints.put(graph, wanted);
    }
  }

  /** Where no two documents are alike it says nothing but that; so it is not looked at again. */
  private static void replace(Store store, String graph, String fingerprint, List<Quad> quads) {
    store.write(batch -> batch.replace(graph, fingerprint, quads));
  }
}
