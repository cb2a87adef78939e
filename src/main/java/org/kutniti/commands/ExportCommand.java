package org.kutniti.commands;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kutniti.dump.Dump;
import org.kutniti.dump.Format;
import org.kutniti.dump.Profile;
import org.kutniti.dump.SelectedStore;
import org.kutniti.dump.Selection;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.store.Store;
import org.kutniti.wikidata.Compared;
import org.kutniti.wikidata.Comparer;
import org.kutniti.wikidata.QuickStatements;
import org.kutniti.wikidata.QuickStatements.Statements;
import org.kutniti.wikidata.Wikidata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = {
      "Writes the store out, or a part of it. The same store gives the same bytes.",
      "csv is the table of facts, a row for each document that states one.",
      "quickstatements writes what Wikidata can take: asserted facts between its own items, of"
          + " relations that the ontology aligns with a property of Wikidata's; with --wikidata only"
          + " what Wikidata lacks."
    },
    footer = {
      "",
      "Examples:",
      "  kutniti export --format turtle -o graph.ttl",
      "  kutniti export --format nquads --rdf11 -o graph.nq.gz",
      "  kutniti export --rdf12 --state Q962 --from 1960 --to 1969 -o benin.ttl.zst",
      "  kutniti export --format quickstatements --min-confidence 0.9 --wikidata dump.json.gz"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String QUICK_STATEMENTS = "quickstatements";
  private static final String CSV = "csv";

  private final Console console;
  @Spec private CommandSpec command;
  @Mixin private StoreOption store;
  @Mixin private SelectionOptions selection;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "turtle (the default), trig, ntriples, nquads, jsonld, rdfxml, csv or quickstatements.")
  private String format = "turtle";

  @Option(
      names = "--rdf11",
      description = "Leave out the triple terms of RDF 1.2, for readers of RDF 1.1.")
  private boolean rdf11;

  @Option(
      names = "--rdf12",
      description =
          "Leave out the arcs that stand for triple terms in RDF 1.1 (rdf:subject, rdf:predicate,"
              + " rdf:object of facts).")
  private boolean rdf12;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to a file, packed when its name ends in .gz or .zst; it is replaced only when all is"
              + " written.")
  private Path output;

  @Mixin private ConfidenceOption confidence;

  @Option(
      names = "--wikidata",
      paramLabel = "FILE",
      description =
          "Of quickstatements: what Wikidata has already, a file as compare takes it; only what is"
              + " missing there is written.")
  private Path wikidata;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    try (Store opened = store.existing()) {
      Iris iris = StoredNames.of(opened);
      Selection wanted = selection.in(opened, iris);
      if (wanted.isEverything()) {
        write(opened, iris);
      } else {
        writeSelected(SelectedStore.of(opened, wanted, iris), iris);
      }
      return ExitCode.OK;
    }
  }

  private void check() {
    if (rdf11 && rdf12) {
      throw new ParameterException(command.commandLine(), "--rdf11 and --rdf12: expected one");
    }
    if (rdf12 && Format.of(format).filter(Format::hasTripleTerms).isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "--rdf12: %s has no triple terms".formatted(format));
    }
    content(Iris.DEFAULT);
  }

  private void writeSelected(SelectedStore selected, Iris iris) {
    try (selected) {
      console.note(Extraction.counted(selected.facts(), "fact"));
      write(selected.store(), iris);
    }
  }

  private void write(Store opened, Iris iris) {
    OutputFile.Content content = content(iris);
    if (output == null) {
      content.write(opened, console.out());
    } else {
      OutputFile.write(output, out -> content.write(opened, out));
    }
  }

  private OutputFile.Content content(Iris iris) {
    if (format.equals(QUICK_STATEMENTS)) {
      return this::statements;
    }
    if (wikidata != null || confidence.least() > 0) {
      throw new ParameterException(
          command.commandLine(),
          "--wikidata and --min-confidence go with --format " + QUICK_STATEMENTS + " alone");
    }
    if (format.equals(CSV)) {
      return CsvFacts::write;
    }
    Format syntax = Format.of(format).orElseThrow(this::unknown);
    Profile profile = rdf11 ? Profile.RDF11 : rdf12 ? Profile.RDF12 : Profile.FULL;
    return new Dump(syntax, profile, StoredNames.prefixes(Ontology.builtIn(), iris))::write;
  }

  private void statements(Store opened, OutputStream out) {
    Statements statements =
        new QuickStatements(Ontology.builtIn(), confidence.least(), compared(opened)).of(opened);
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    statements.lines().forEach(line -> print.print(line + "\n"));
    print.flush();
    console.note(
        "%,d statements of %,d facts".formatted(statements.lines().size(), statements.facts()));
    statements.left().forEach((why, many) -> console.note("left out: %,d %s".formatted(many, why)));
  }

  private Optional<Compared> compared(Store opened) {
    if (wikidata == null) {
      return Optional.empty();
    }
    Ontology ontology = Ontology.builtIn();
    try (Wikidata said = Wikidata.read(wikidata, ontology)) {
      return Optional.of(new Comparer(ontology, said).compare(opened));
    }
  }

  private ParameterException unknown() {
    String known =
        Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "));
    return new ParameterException(
        command.commandLine(),
        "--format %s: expected %s, %s or %s".formatted(format, known, CSV, QUICK_STATEMENTS));
  }
}
