package org.kutniti.commands;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.kutniti.ontology.Ontology;
import org.kutniti.store.Store;

/**
 * How much a store holds and takes.
 *
 * @param facts each counted once for every document that states it
 * @param bytes on disk, of the quads and their indexes, without that of texts
 */
record StoreFigures(long facts, long bytes) {
  private static final Node FACT = NodeFactory.createURI(Ontology.NAMESPACE + "Fact");

  static StoreFigures of(Store store) {
    return new StoreFigures(store.count(RDF.type.asNode(), FACT), store.bytes());
  }

  @Override
  public String toString() {
    String bytesEach = facts == 0 ? "" : ", %,d bytes each".formatted(bytes / facts);
    return "%s stored in %,d KiB%s"
        .formatted(Extraction.counted(facts, "fact"), bytes >> 10, bytesEach);
  }
}
