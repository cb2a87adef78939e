package org.kutniti.spark;

import java.io.Serializable;

/**
 * What decides what comes out, beside the inputs.
 *
 * @param base what minted names start with
 * @param minConfidence evidence below it is left out
 * @param factsOnly whether documents that state no fact leave no quads
 * @param rdf11 whether triple terms, which RDF 1.1 does not have, are left out; nothing is lost
 * @param maxSize how many bytes a document may hold
 */
public record Settings(
    String base, double minConfidence, boolean factsOnly, boolean rdf11, int maxSize)
    implements Serializable {}
