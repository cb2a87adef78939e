package org.kutniti.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kutniti.Pipeline;
import org.kutniti.evaluate.Conventions;
import org.kutniti.evaluate.Evaluation;
import org.kutniti.evaluate.FactReader;
import org.kutniti.evaluate.FactRow;
import org.kutniti.evaluate.GoldReader;
import org.kutniti.evaluate.GoldRow;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/** Reads documents and compares their facts with those that people found. */
record Scoring(Console console, InputOptions options, ConfidenceOption confidence) {

  Evaluation of(Path gold, List<String> inputs) {
    List<GoldRow> wanted = GoldReader.read(gold);
    TextOutput table = new TextOutput();
    Pipeline pipeline = print(inputs, table);
    List<FactRow> found = FactReader.parse("facts", table.text());
    return Evaluation.of(wanted, found, conventions(pipeline.ontology()), pipeline.entities());
  }

  /** The facts go through the table, so that they are compared as its readers get them. */
  private Pipeline print(List<String> inputs, TextOutput table) {
    FactPrinter printer = new TablePrinter(new FactTable(Iris.DEFAULT), table.stream());
    return new Extraction(console, options)
        .run(inputs, () -> new FactPrinting(confidence.applied(options.pipeline()), printer))
        .pipeline();
  }

  private static Conventions conventions(Ontology ontology) {
    return new Conventions(
        relations(ontology, Relation::mutual), relations(ontology, Relation::joint));
  }

  private static Set<String> relations(Ontology ontology, Predicate<Relation> kind) {
    return ontology.relations().stream()
        .filter(kind)
        .map(Relation::name)
        .collect(Collectors.toSet());
  }
}
