package org.kutniti.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** A form of a graph or of several graphs. */
enum GraphFormat implements Offered {
  TURTLE(RDFFormat.TURTLE_BLOCKS, true, false, "text/turtle", "ttl", "turtle"),
  TRIG(RDFFormat.TRIG_BLOCKS, true, true, "application/trig", "trig"),
  NTRIPLES(RDFFormat.NTRIPLES_UTF8, true, false, "application/n-triples", "nt", "ntriples"),
  NQUADS(RDFFormat.NQUADS_UTF8, true, true, "application/n-quads", "nq", "nquads"),
  JSONLD(RDFFormat.JSONLD_PRETTY, false, true, "application/ld+json", "jsonld", "json-ld"),
  RDFXML(RDFFormat.RDFXML_PLAIN, false, false, "application/rdf+xml", "rdf", "rdfxml");

  private final RDFFormat syntax;
  private final boolean tripleTerms;
  private final boolean graphs;
  private final String type;
  private final List<String> names;

  GraphFormat(RDFFormat syntax, boolean tripleTerms, boolean graphs, String type, String... names) {
    this.syntax = syntax;
    this.tripleTerms = tripleTerms;
    this.graphs = graphs;
    this.type = type;
    this.names = List.of(names);
  }

  /** Those that tell which graph a triple is in. */
  static List<GraphFormat> ofDatasets() {
    return List.of(TRIG, NQUADS, JSONLD);
  }

  /** The one that files of that ending hold. */
  static Optional<GraphFormat> ofEnding(String ending) {
    return Stream.of(values()).filter(format -> format.ending().equals(ending)).findFirst();
  }

  RDFFormat syntax() {
    return syntax;
  }

  /** Whether it can hold the triple terms of RDF 1.2, and is written piece by piece. */
  boolean hasTripleTerms() {
    return tripleTerms;
  }

  boolean hasGraphs() {
    return graphs;
  }

  /** The ending of files, without a dot. */
  String ending() {
    return names.get(0);
  }

  String type() {
    return type;
  }

  @Override
  public List<String> types() {
    return List.of(type);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
