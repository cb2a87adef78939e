package org.kutniti.commands;

import java.io.PrintStream;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.FactTable;

/** Writes facts as a table with a header line. */
record TablePrinter(FactTable table, PrintStream out) implements FactPrinter {
  @Override
  public void start() {
    out.print(FactTable.header() + "\n");
  }

  @Override
  public void print(DocumentFacts read) {
    table.tsv(read).forEach(row -> out.print(row + "\n"));
  }
}
