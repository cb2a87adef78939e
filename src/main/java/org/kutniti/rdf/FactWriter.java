package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.kutniti.entity.Entity;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;

/** Turns what was read from a document into quads. Threads may share one. */
public final class FactWriter {
  private final Iris iris;
  private final Ontology ontology;
  private final FactDescriber facts;
  private final EvidenceDescriber evidence;
  private final EntityDescriber entities;
  private final LinkDescriber links;

  /**
   * A writer.
   *
   * @param iris names everything in the quads
   */
  public FactWriter(Ontology ontology, Iris iris) {
    // whoever comes to Jena first starts it before anything else of it, or two threads may wait for
    // each other for ever
    JenaSystem.init();
    this.iris = iris;
    this.ontology = ontology;
    this.facts = new FactDescriber(iris);
    this.evidence = new EvidenceDescriber(iris);
    this.entities = new EntityDescriber(iris);
    this.links = new LinkDescriber(iris);
  }

  /**
   * The quads of a document, each once, in an order that depends on nothing but the document. All
   * are in the document's graph, but for the descriptions of entities that documents share.
   *
   * @throws IllegalArgumentException when a fact is of a relation that the ontology does not have
   */
  public List<Quad> write(DocumentFacts read) {
    Set<Quad> quads = new LinkedHashSet<>();
    String id = read.document().id();
    Description document = new Description(quads, iri(iris.graph(id)), iri(iris.document(id)));
    DocumentDescriber.describe(document, read);
    Set<Entity> described = new HashSet<>();
    for (Claim claim : Claims.of(read, ontology, iris)) {
      facts.describe(document, claim, read.language());
      evidence.describe(document, claim, read.language());
      links.describe(document, claim);
      Claims.arguments(claim.fact())
          .filter(argument -> argument.entity().map(described::add).orElse(true))
          .forEach(argument -> entities.describe(document, argument));
    }
    return List.copyOf(quads);
  }
}
