package org.kutniti.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kutniti.dump.DumpFile;
import org.kutniti.ontology.Ontology;
import org.kutniti.rdf.Validator;
import org.kutniti.rdf.Violation;
import org.kutniti.store.Store;
import org.kutniti.store.TemporaryStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "validate",
    description = {
      "Checks the store, or a dump, against the shapes (SHACL) of the ontology.",
      "A dump may be of either profile, of any format that export writes but csv, and packed (.gz,"
          + " .zst)."
    },
    footer = {
      "",
      "Tells, a line each: at what, by which property, with which value, and what is wrong with it."
          + " Exits with 1 when something is not as the shapes say.",
      "",
      "Examples:",
      "  kutniti validate",
      "  kutniti validate graph.nq.gz"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A dump; the store if none is named.")
  private Path file;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return file == null ? ofStore() : ofFile();
  }

  private int ofStore() {
    try (Store opened = store.existing()) {
      return check(opened);
    }
  }

  private int ofFile() {
    Packing packing = Packing.of(file);
    String name = file.getFileName().toString();
    DumpFile dump =
        new DumpFile(file, name.substring(0, name.length() - packing.ending().length()));
    if (!Files.isRegularFile(file)) {
      throw new CommandException(file + ": there is no such file; expected a dump");
    }
    try (TemporaryStore read = TemporaryStore.open();
        InputStream in = packing.read(file)) {
      dump.read(in, read.store().dataset(), Ontology.builtIn());
      return check(read.store());
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private int check(Store opened) {
    Validator validator =
        Validator.naming(StoredNames.prefixes(Ontology.builtIn(), StoredNames.of(opened)));
    List<Violation> violations = opened.read(validator::validate);
    console.answer(violations.stream().map(Violation::toString).toList());
    long nodes = violations.stream().map(Violation::node).distinct().count();
    console.note(
        Extraction.counted(violations.size(), "violation")
            + (nodes == 0 ? "" : " at " + Extraction.counted(nodes, "node")));
    return violations.isEmpty() ? ExitCode.OK : ExitCode.NO;
  }
}
