package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Evidence;
import org.kutniti.fact.Fact;

/** What every fact of every document promises of its evidence. */
public final class Quotes {
  private Quotes() {}

  /** Fails unless each quote is the document's code points from its start to its end. */
  public static void areSlices(DocumentFacts read) {
    int[] points = read.document().text().codePoints().toArray();
    for (Fact fact : read.facts()) {
      for (Evidence evidence : fact.evidence()) {
        int start = evidence.span().start();
        int length = evidence.span().end() - start;
        assertThat(length).isPositive();
        assertThat(evidence.quote()).isEqualTo(new String(points, start, length));
      }
    }
  }
}
