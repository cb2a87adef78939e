package org.kutniti.commands;

import java.util.List;
import java.util.concurrent.Callable;
import org.kutniti.rdf.Validator;
import org.kutniti.rdf.Violation;
import org.kutniti.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "validate",
    description = "Checks the store against the shapes (SHACL) of the ontology.",
    footer = {
      "",
      "Exits with 1 when something is not as the shapes say.",
      "",
      "Example:",
      "  kutniti validate"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = store.existing()) {
      List<Violation> violations = opened.read(Validator.builtIn()::validate);
      console.answer(violations.stream().map(Violation::toString).toList());
      console.note(Extraction.counted(violations.size(), "violation"));
      return violations.isEmpty() ? ExitCode.OK : ExitCode.NO;
    }
  }
}
