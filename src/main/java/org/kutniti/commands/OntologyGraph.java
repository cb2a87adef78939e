package org.kutniti.commands;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.fact.Digest;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.rdf.OntologyWriter;

/** The ontology's graph beside those of documents. */
final class OntologyGraph {
  private OntologyGraph() {}

  /** Writes it when the target has another one or none. */
  static void refresh(BuildTarget target, Ontology ontology, Iris iris) {
    List<Quad> quads = OntologyWriter.write(ontology, iris);
    String fingerprint = Digest.of(quads.stream().map(Quad::toString).toList());
    String graph = iris.ontologyGraph();
    if (!fingerprint.equals(target.fingerprints().get(graph))) {
      target.replace(graph, fingerprint, quads);
      target.commit();
    }
  }
}
