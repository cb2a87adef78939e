package org.kutniti.store;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** A syntax that quads are dumped in. */
public enum Format {
  TURTLE(RDFFormat.TURTLE_BLOCKS, false, true),
  TRIG(RDFFormat.TRIG_BLOCKS, true, true),
  NTRIPLES(RDFFormat.NTRIPLES_UTF8, false, true),
  NQUADS(RDFFormat.NQUADS_UTF8, true, true),
  JSONLD(RDFFormat.JSONLD_PRETTY, false, false),
  RDFXML(RDFFormat.RDFXML_PLAIN, false, false);

  private final RDFFormat syntax;
  private final boolean graphs;
  private final boolean tripleTerms;

  Format(RDFFormat syntax, boolean graphs, boolean tripleTerms) {
    this.syntax = syntax;
    this.graphs = graphs;
    this.tripleTerms = tripleTerms;
  }

  /** The format as the command line spells it, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that label. */
  public static Optional<Format> of(String label) {
    return Stream.of(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  RDFFormat syntax() {
    return syntax;
  }

  /** Whether it tells which graph a triple is in; others hold the union. */
  boolean hasGraphs() {
    return graphs;
  }

  /** Whether it can carry the triple terms of RDF 1.2, and can be written piece by piece. */
  boolean hasTripleTerms() {
    return tripleTerms;
  }
}
