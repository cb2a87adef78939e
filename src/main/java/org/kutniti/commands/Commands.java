package org.kutniti.commands;

import java.util.List;

/** The commands, in the order in which the help lists them. */
final class Commands {
  private Commands() {}

  static List<Object> all(Console console) {
    return List.of(
        new UpCommand(console),
        new BuildCommand(console),
        new ServeCommand(console),
        new FactsCommand(console),
        new QueryCommand(console),
        new ExportCommand(console),
        new ReleaseCommand(console),
        new CompareCommand(console),
        new ExplainCommand(console),
        new EvaluateCommand(console),
        new RulesCommand(console),
        new ValidateCommand(console),
        new CheckCommand(console),
        new CompactCommand(console),
        new BackupCommand(console),
        new RestoreCommand(console),
        new PasswordCommand(console),
        new LinkCommand(console),
        new EntitiesCommand(),
        new StartupCommand(console));
  }
}
