package org.kutniti.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kutniti.Pipeline;
import org.kutniti.evaluate.Conventions;
import org.kutniti.evaluate.Counts;
import org.kutniti.evaluate.Evaluation;
import org.kutniti.evaluate.FactReader;
import org.kutniti.evaluate.FactRow;
import org.kutniti.evaluate.GoldReader;
import org.kutniti.evaluate.GoldRow;
import org.kutniti.evaluate.Report;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluate",
    description = "Compares the facts found in documents with the facts that people found.",
    footer = {
      "",
      "Exits with 1 when a score is below the one asked for.",
      "",
      "Examples:",
      "  kutniti evaluate gold.tsv articles/",
      "  kutniti evaluate --errors --min-precision 0.98 --min-recall 0.95 gold.tsv articles/"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private InputOptions inputOptions;
  @Mixin private ConfidenceOption confidence;

  @Option(names = "--errors", description = "Also list every disagreement.")
  private boolean errors;

  @Option(names = "--min-precision", paramLabel = "P", description = "The precision asked for.")
  private double minPrecision;

  @Option(names = "--min-recall", paramLabel = "R", description = "The recall asked for.")
  private double minRecall;

  @Option(names = "--min-f1", paramLabel = "F", description = "The F1 asked for.")
  private double minF1;

  @Parameters(
      index = "0",
      paramLabel = "GOLD.tsv",
      description =
          "A table with the columns doc, relation, subject, object, status and, where known, date,"
              + " place and evidence.")
  private Path gold;

  @Parameters(
      index = "1..*",
      paramLabel = "INPUT",
      arity = "1..*",
      description = "The documents, as build takes them.")
  private List<String> inputs;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<GoldRow> wanted = GoldReader.read(gold);
    TextOutput table = new TextOutput();
    Pipeline pipeline = print(table);
    List<FactRow> found = FactReader.parse("facts", table.text());
    Evaluation evaluation =
        Evaluation.of(wanted, found, conventions(pipeline.ontology()), pipeline.entities());
    if (errors) {
      console.answer(Report.errors(evaluation));
    }
    console.answer(Report.summary(evaluation));
    return isEnough(evaluation.total()) ? ExitCode.OK : ExitCode.NO;
  }

  /** The facts go through the table, so that they are compared as its readers get them. */
  private Pipeline print(TextOutput table) {
    FactPrinter printer = new TablePrinter(new FactTable(Iris.DEFAULT), table.stream());
    return new Extraction(console, inputOptions)
        .run(inputs, () -> new FactPrinting(confidence.applied(inputOptions.pipeline()), printer))
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

  private boolean isEnough(Counts total) {
    return total.precision() >= minPrecision && total.recall() >= minRecall && total.f1() >= minF1;
  }
}
