package org.kutniti.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "entities",
    description = "Works on what is known of states, cities, persons and organisations.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example:", "  kutniti entities update --data mine --from latest-all.json.bz2"})
final class EntitiesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing; expected update");
  }
}
