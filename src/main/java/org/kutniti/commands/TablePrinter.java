package org.kutniti.commands;

import java.io.PrintStream;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.FactTable;

/** Writes facts as a table with a header line. */
final class TablePrinter implements FactPrinter {
  private final FactTable table;
  private final PrintStream out;

  /** Writes the header line. */
  TablePrinter(FactTable table, PrintStream out) {
    this.table = table;
    this.out = out;
    out.print(FactTable.header() + "\n");
  }

  @Override
  public void print(DocumentFacts read) {
    table.tsv(read).forEach(row -> out.print(row + "\n"));
  }
}
