package org.kutniti.commands;

import org.kutniti.fact.DocumentFacts;

/** Writes facts in one format, document by document. */
interface FactPrinter {
  /** Writes the facts of one document. */
  void print(DocumentFacts read);

  /** Writes what can be written only when all documents are known. */
  default void end() {}
}
