package org.kutniti.dump;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A syntax that quads are dumped in. */
public enum Format {
  TURTLE("ttl", "text/turtle", false, true),
  TRIG("trig", "application/trig", true, true),
  NTRIPLES("nt", "application/n-triples", false, true),
  NQUADS("nq", "application/n-quads", true, true),
  JSONLD("jsonld", "application/ld+json", false, false),
  RDFXML("rdf", "application/rdf+xml", false, false);

  private final String ending;
  private final String mediaType;
  private final boolean graphs;
  private final boolean tripleTerms;

  Format(String ending, String mediaType, boolean graphs, boolean tripleTerms) {
    this.ending = ending;
    this.mediaType = mediaType;
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

  /** How names of its files end, without a dot. */
  public String ending() {
    return ending;
  }

  /** Its media type, as IANA lists it. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it tells which graph a triple is in; others hold the union. */
  public boolean hasGraphs() {
    return graphs;
  }

  /** Whether it can carry the triple terms of RDF 1.2. */
  public boolean hasTripleTerms() {
    return tripleTerms;
  }
}
