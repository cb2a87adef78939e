package org.kutniti.dump;

import org.apache.jena.sparql.core.Quad;

/** What is read is no quad of RDF, which only broken files can give. */
public final class IllFormedQuadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IllFormedQuadException(Quad quad) {
    super(
        "the store gives what is no RDF (%s, %s, in %s); kutniti check tells what is whole"
            .formatted(quad.getSubject(), quad.getPredicate(), quad.getGraph()));
  }
}
