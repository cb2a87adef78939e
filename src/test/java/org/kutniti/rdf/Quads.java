package org.kutniti.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.store.Store;

/** Quads of sample documents. */
public final class Quads {
  public static final Ontology ONTOLOGY = Ontology.builtIn();
  public static final FactWriter WRITER = new FactWriter(ONTOLOGY, Iris.DEFAULT);

  private Quads() {}

  /** The quads of documents and of the ontology. */
  public static List<Quad> of(Collection<DocumentFacts> documents) {
    List<Quad> quads = new ArrayList<>(OntologyWriter.write(ONTOLOGY, Iris.DEFAULT));
    documents.forEach(document -> quads.addAll(WRITER.write(document)));
    return quads;
  }

  /** A dataset in memory. */
  public static DatasetGraph dataset(Collection<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    return dataset;
  }

  /** Puts documents and the ontology into a store. */
  public static void load(Store store, Collection<DocumentFacts> documents) {
    store.write(
        batch -> {
          batch.replace(
              Iris.DEFAULT.ontologyGraph(), "1", OntologyWriter.write(ONTOLOGY, Iris.DEFAULT));
          documents.forEach(
              read ->
                  batch.replace(Iris.DEFAULT.graph(read.document().id()), "1", WRITER.write(read)));
        });
  }
}
