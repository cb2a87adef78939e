package org.kutniti.commands;

import org.kutniti.Pipeline;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.text.Document;

/** Reads documents and writes their facts. */
record FactPrinting(Pipeline pipeline, FactPrinter printer) implements DocumentWork<DocumentFacts> {
  @Override
  public DocumentFacts read(Document document) {
    return pipeline.read(document);
  }

  @Override
  public int take(DocumentFacts read) {
    printer.print(read);
    return read.facts().size();
  }

  @Override
  public void end() {
    printer.end();
  }
}
