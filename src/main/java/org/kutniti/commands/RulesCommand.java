package org.kutniti.commands;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "rules",
    description = "Works on the rules that find facts.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example:", "  kutniti rules check --data my-rules"})
final class RulesCommand implements Runnable {
  private final Console console;
  @Spec private CommandSpec spec;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing; expected check");
  }

  @Command(
      name = "check",
      description =
          "Checks that every rule file is well formed and every example in it holds, and tells what"
              + " each language has and lacks.")
  int check(
      @Option(
              names = "--data",
              paramLabel = "DIR",
              description =
                  "Your own ontology, languages and entities, laid over the built-in ones.")
          Path data) {
    return RulesCheck.run(console, data);
  }
}
