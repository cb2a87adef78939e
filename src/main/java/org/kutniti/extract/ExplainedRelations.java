package org.kutniti.extract;

import java.util.List;

/**
 * The relations of one document, and what came near to telling of more.
 *
 * @param found the same as when the document is only read
 * @param nearMisses in the text's order
 */
public record ExplainedRelations(DocumentRelations found, List<NearMiss> nearMisses) {
  public ExplainedRelations {
    nearMisses = List.copyOf(nearMisses);
  }
}
