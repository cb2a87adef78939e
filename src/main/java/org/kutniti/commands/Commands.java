package org.kutniti.commands;

import java.util.List;
import java.util.function.Function;

/** The commands, in the order in which the help lists them. */
final class Commands {
  /** What makes a command, under its name, so that a call makes no other than the one it names. */
  private record Maker(String name, Function<Console, Object> maker) {}

  private static final List<Maker> ALL =
      List.of(
          new Maker("up", UpCommand::new),
          new Maker("build", BuildCommand::new),
          new Maker("serve", ServeCommand::new),
          new Maker("facts", FactsCommand::new),
          new Maker("query", QueryCommand::new),
          new Maker("export", ExportCommand::new),
          new Maker("release", ReleaseCommand::new),
          new Maker("compare", CompareCommand::new),
          new Maker("explain", ExplainCommand::new),
          new Maker("evaluate", EvaluateCommand::new),
          new Maker("rules", RulesCommand::new),
          new Maker("validate", ValidateCommand::new),
          new Maker("check", CheckCommand::new),
          new Maker("compact", CompactCommand::new),
          new Maker("backup", BackupCommand::new),
          new Maker("restore", RestoreCommand::new),
          new Maker("password", PasswordCommand::new),
          new Maker("link", LinkCommand::new),
          new Maker("entities", console -> new EntitiesCommand()),
          new Maker("startup", StartupCommand::new));

  private Commands() {}

  /** The command that a call names first; all of them where it names none of them first. */
  static List<Object> of(Console console, String... args) {
    List<Maker> named =
        ALL.stream().filter(m -> args.length > 0 && m.name().equals(args[0])).toList();
    return (named.isEmpty() ? ALL : named).stream().map(m -> m.maker().apply(console)).toList();
  }
}
