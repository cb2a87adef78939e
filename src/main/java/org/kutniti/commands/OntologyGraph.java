package org.kutniti.commands;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.fact.Digest;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.rdf.OntologyWriter;
import org.kutniti.store.Store;

/** The ontology's graph in a store. */
final class OntologyGraph {
  private OntologyGraph() {}

  /** Writes it when the store has another one or none. */
  static void refresh(Store store, Ontology ontology, Iris iris) {
    List<Quad> quads = OntologyWriter.write(ontology, iris);
    String fingerprint = Digest.of(quads.stream().map(Quad::toString).toList());
    String graph = iris.ontologyGraph();
    if (!fingerprint.equals(store.fingerprints().get(graph))) {
      store.write(batch -> batch.replace(graph, fingerprint, quads));
    }
  }
}
