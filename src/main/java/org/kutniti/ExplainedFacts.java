package org.kutniti;

import java.util.List;
import org.kutniti.extract.NearMiss;
import org.kutniti.fact.DocumentFacts;

/**
 * The facts of a document, and what came near to being one.
 *
 * @param read the same as when the document is only read
 * @param nearMisses in the text's order
 */
public record ExplainedFacts(DocumentFacts read, List<NearMiss> nearMisses) {
  public ExplainedFacts {
    nearMisses = List.copyOf(nearMisses);
  }
}
