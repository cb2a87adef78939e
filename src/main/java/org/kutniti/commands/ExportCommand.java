package org.kutniti.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kutniti.ontology.Ontology;
import org.kutniti.store.Dump;
import org.kutniti.store.Format;
import org.kutniti.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = {
      "Writes the whole store out. The same store gives the same bytes.",
      "quickstatements writes what Wikidata can take: asserted facts between its own items, of"
          + " relations that the ontology aligns with a property of Wikidata's."
    },
    footer = {
      "",
      "Examples:",
      "  kutniti export --format turtle -o graph.ttl",
      "  kutniti export --format nquads --rdf11 -o graph.nq.gz",
      "  kutniti export --format quickstatements"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String QUICK_STATEMENTS = "quickstatements";

  private final Console console;
  @Spec private CommandSpec command;
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "turtle (the default), trig, ntriples, nquads, jsonld, rdfxml or quickstatements.")
  private String format = "turtle";

  @Option(
      names = "--rdf11",
      description = "Leave out the triple terms of RDF 1.2, for readers of RDF 1.1.")
  private boolean rdf11;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to a file, packed when its name ends in .gz; it is replaced only when all is"
              + " written.")
  private Path output;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OutputFile.Content content = content();
    try (Store opened = store.existing()) {
      if (output == null) {
        content.write(opened, console.out());
      } else {
        OutputFile.write(output, out -> content.write(opened, out));
      }
      return ExitCode.OK;
    }
  }

  private OutputFile.Content content() {
    if (format.equals(QUICK_STATEMENTS)) {
      return new QuickStatements()::write;
    }
    Format syntax = Format.of(format).orElseThrow(this::unknown);
    return new Dump(syntax, rdf11, Ontology.builtIn().prefixes())::write;
  }

  private ParameterException unknown() {
    String known =
        Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "));
    return new ParameterException(
        command.commandLine(),
        "--format %s: expected %s or %s".formatted(format, known, QUICK_STATEMENTS));
  }
}
