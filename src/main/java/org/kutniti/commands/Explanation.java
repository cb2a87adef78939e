package org.kutniti.commands;

import java.util.Comparator;
import java.util.List;
import org.kutniti.extract.NearMiss;
import org.kutniti.text.Span;

/**
 * A document with its facts.
 *
 * @param id the document's id
 * @param text the document as given
 * @param facts found in it
 * @param nearMisses what came near to being one
 */
record Explanation(String id, String text, List<ExplainedFact> facts, List<NearMiss> nearMisses) {
  private static final Comparator<Span> IN_TEXT =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  Explanation {
    facts = facts.stream().sorted(Comparator.comparing(ExplainedFact::span, IN_TEXT)).toList();
    nearMisses = nearMisses.stream().sorted(Comparator.comparing(NearMiss::span, IN_TEXT)).toList();
  }
}
