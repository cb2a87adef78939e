package org.kutniti.commands;

import java.util.List;
import java.util.Map;
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
    String graph = iris.storiesGraph();
    Map<String, String> graphs = store.fingerprints();
    String known = graphs.get(graph);
    graphs.keySet().removeIf(name -> !iris.isDocumentGraph(name));
    String wanted = Digest.of(graphs.toString());
    if (!wanted.equals(known)) {
      List<Quad> quads = store.read(data -> StoryWriter.write(data, iris));
      replace(store, graph, wanted, quads);
    }
  }

  private static void replace(Store store, String graph, String fingerprint, List<Quad> quads) {
    if (quads.isEmpty()) {
      store.write(batch -> batch.remove(graph));
    } else {
      store.write(batch -> batch.replace(graph, fingerprint, quads));
    }
  }
}
