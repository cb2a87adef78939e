package org.kutniti.commands;

import java.util.function.Consumer;
import org.kutniti.ExplainedFacts;
import org.kutniti.Pipeline;
import org.kutniti.text.Document;

/**
 * Reads documents and explains them.
 *
 * @param explanations takes what each document tells and nearly tells
 */
record Explaining(Pipeline pipeline, Consumer<ExplainedFacts> explanations)
    implements DocumentWork<ExplainedFacts> {
  @Override
  public ExplainedFacts read(Document document) {
    return pipeline.explain(document);
  }

  @Override
  public int take(ExplainedFacts explained) {
    explanations.accept(explained);
    return explained.read().facts().size();
  }
}
