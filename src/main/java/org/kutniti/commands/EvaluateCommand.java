package org.kutniti.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kutniti.evaluate.Counts;
import org.kutniti.evaluate.Evaluation;
import org.kutniti.evaluate.Report;
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
    Evaluation evaluation = new Scoring(console, inputOptions, confidence).of(gold, inputs);
    if (errors) {
      console.answer(Report.errors(evaluation));
    }
    console.answer(Report.summary(evaluation));
    return isEnough(evaluation.total()) ? ExitCode.OK : ExitCode.NO;
  }

  private boolean isEnough(Counts total) {
    return total.precision() >= minPrecision && total.recall() >= minRecall && total.f1() >= minF1;
  }
}
