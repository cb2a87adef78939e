package org.kutniti.commands;

import java.io.PrintStream;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;

/** In which form extracted facts are written. */
enum FactFormat {
  /** A table with a header line. */
  TSV {
    @Override
    FactPrinter printer(Ontology ontology, Iris iris, PrintStream out) {
      return new TablePrinter(new FactTable(iris), out);
    }
  },
  /** A JSON object a line. */
  JSONL {
    @Override
    FactPrinter printer(Ontology ontology, Iris iris, PrintStream out) {
      return read -> new FactTable(iris).jsonl(read).forEach(row -> out.print(row + "\n"));
    }
  },
  /** The graph that a build would store. */
  TURTLE {
    @Override
    FactPrinter printer(Ontology ontology, Iris iris, PrintStream out) {
      return new GraphPrinter(ontology, iris, out);
    }
  };

  abstract FactPrinter printer(Ontology ontology, Iris iris, PrintStream out);
}
