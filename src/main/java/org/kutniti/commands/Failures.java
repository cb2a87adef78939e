package org.kutniti.commands;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line on standard error and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final String OURS = "org.kutniti.";
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    console.complain(
        oneLine(failure.getMessage())
            + "; see "
            + command.getCommandSpec().qualifiedName()
            + " --help");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return report(failure);
  }

  /**
   * Our own exceptions are thrown for causes outside the program and their message is complete; any
   * other is an error of the program.
   */
  int report(Throwable failure) {
    boolean ours = failure.getClass().getName().startsWith(OURS);
    console.complain(
        ours
            ? failure.getMessage()
            : "internal error: " + oneLine(failure.toString()) + " (--verbose shows where)");
    if (console.verbose()) {
      failure.printStackTrace(console.err());
      console.flush();
    }
    return ours ? ExitCode.USAGE : ExitCode.INTERNAL;
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
