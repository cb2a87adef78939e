package org.kutniti.commands;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, of which each command is a part. */
@Command(
    name = "kutniti",
    description =
        "Reads documents and turns what they say about states into a knowledge graph that answers"
            + " SPARQL.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 fine; 1 the answer is no; 2 wrong usage or bad input; 3 internal error.",
      "",
      "Examples:",
      "  kutniti up                read seeds/, then serve them on port 3030",
      "  kutniti facts report.txt  the facts of one document, as a table",
      "  kutniti query facts       a saved query over the store",
      "  kutniti COMMAND --help    what a command takes, with examples"
    })
public final class KutnitiCommand implements Runnable {
  private static final String VERBOSE = "--verbose";

  private final Console console;
  @Spec private CommandSpec spec;

  private KutnitiCommand(Console console) {
    this.console = console;
  }

  /** Runs the command that the arguments name and returns its exit code. */
  public static int run(Console console, String... args) {
    Failures failures = new Failures(console);
    // the first of the commands' classes to be loaded starts the log, so that must know before
    if (List.of(args).contains(VERBOSE)) {
      System.setProperty("kutniti.log", "INFO");
    }
    HeadStart start = HeadStart.of(args);
    try {
      return commandLine(console, failures, args).setExecutionStrategy(start).execute(args);
    } catch (Error e) {
      return failures.report(e);
    } finally {
      console.flush();
    }
  }

  private static CommandLine commandLine(Console console, Failures failures, String... args) {
    CommandLine line = new CommandLine(new KutnitiCommand(console));
    for (Object command : Commands.of(console, args)) {
      line.addSubcommand(command);
    }
    CommandLine entities = line.getSubcommands().get("entities");
    if (entities != null) {
      entities.addSubcommand(new EntitiesUpdateCommand(console));
    }
    return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setAbbreviatedOptionsAllowed(false);
  }

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "Say nothing but the answer and errors.")
  void quiet(boolean quiet) {
    console.setQuiet(quiet);
  }

  @Option(
      names = VERBOSE,
      scope = ScopeType.INHERIT,
      description = "Show where an error comes from, and what the libraries log.")
  void verbose(boolean verbose) {
    console.setVerbose(verbose);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
