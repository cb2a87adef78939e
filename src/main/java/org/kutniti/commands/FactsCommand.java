package org.kutniti.commands;

import java.util.concurrent.Callable;
import org.kutniti.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "facts",
    description = "Reads documents and writes the facts they state. Needs no store and keeps none.",
    footer = {
      "",
      "Examples:",
      "  kutniti facts seeds",
      "  kutniti facts --format jsonl report.txt",
      "  kutniti facts --min-confidence 0.9 articles/ news.html",
      "  curl -s https://example.org/story.txt | kutniti facts --format turtle -"
    })
final class FactsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private InputOptions inputOptions;
  @Mixin private ConfidenceOption confidence;
  @Mixin private BaseOption base;
  @Mixin private Inputs inputs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "tsv (the default), jsonl or turtle.")
  private FactFormat format = FactFormat.TSV;

  FactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    new Extraction(console, inputOptions).run(inputs.named(), this::printing);
    return ExitCode.OK;
  }

  private FactPrinting printing() {
    Pipeline pipeline = confidence.applied(inputOptions.pipeline());
    return new FactPrinting(
        pipeline, format.printer(pipeline.ontology(), base.iris(), console.out()));
  }
}
