package org.kutniti.commands;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.kutniti.language.KnowledgeException;
import org.kutniti.text.ShownText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns what went wrong into one line on standard error, or one for each mistake in knowledge
 * files, and an exit code.
 */
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
        message(failure) + "; see " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException failure) {
    boolean ofProgram = failure.getCommandLine().getParent() == null;
    return ofProgram && failure instanceof UnmatchedArgumentException unmatched
        ? "there is no command " + unmatched.getUnmatched().get(0)
        : oneLine(failure.getMessage());
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return report(failure);
  }

  /**
   * Our own exceptions are thrown for causes outside the program and their message is complete;
   * what goes wrong within TDB2 and Lucene comes from the disk; any other is an error of the
   * program.
   */
  int report(Throwable failure) {
    boolean ours = failure.getClass().getName().startsWith(OURS);
    boolean disk = !ours && DiskFailure.is(failure);
    if (failure instanceof KnowledgeException mistakes) {
      mistakes.problems().forEach(console::complain);
    } else {
      console.complain(
          ours
              ? failure.getMessage()
              : disk
                  ? DiskFailure.message(failure)
                  : "internal error: " + oneLine(failure.toString()) + " (--verbose shows where)");
    }
    if (console.verbose()) {
      console.err().print(ShownText.lines(trace(failure)));
      console.flush();
    }
    return ours || disk ? ExitCode.USAGE : ExitCode.INTERNAL;
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
