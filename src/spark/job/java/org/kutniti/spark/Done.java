package org.kutniti.spark;

import java.io.Serializable;
import java.util.Set;

/**
 * Says that a part is whole, and what it holds.
 *
 * @param documents that were read
 * @param facts that they state
 * @param bad documents that were left out
 * @param taken names in the graph of documents left out because an earlier part has them
 */
public record Done(int part, long documents, long facts, long bad, Set<String> taken)
    implements Serializable {}
