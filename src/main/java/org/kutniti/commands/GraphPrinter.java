package org.kutniti.commands;

import java.io.PrintStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.kutniti.dump.Dump;
import org.kutniti.dump.Format;
import org.kutniti.dump.Profile;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.rdf.FactWriter;

/** Gathers the graph of all documents in memory and writes it as Turtle in the end. */
final class GraphPrinter implements FactPrinter {
  private final Ontology ontology;
  private final DatasetGraph graph = DatasetGraphFactory.create();
  private final Iris iris;
  private final FactWriter writer;
  private final PrintStream out;

  GraphPrinter(Ontology ontology, Iris iris, PrintStream out) {
    this.ontology = ontology;
    this.iris = iris;
    this.writer = new FactWriter(ontology, iris);
    this.out = out;
  }

  @Override
  public void print(DocumentFacts read) {
    writer.write(read).forEach(graph::add);
  }

  @Override
  public void end() {
    new Dump(Format.TURTLE, Profile.FULL, StoredNames.prefixes(ontology, iris)).write(graph, out);
  }
}
