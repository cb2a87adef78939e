package org.kutniti;

import java.util.Locale;
import org.kutniti.commands.Console;
import org.kutniti.commands.KutnitiCommand;

/** The command line's entry point. */
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} name and ends the program with its exit code. */
  public static void main(String[] args) {
    // numbers and letters come out alike wherever the program runs: its output is read by programs
    // too
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Console.ofSystem(), args));
  }

  /**
   * Runs one command within this program.
   *
   * @param console where it reads and writes
   * @return its exit code, as {@link org.kutniti.commands.ExitCode} lists them
   */
  public static int run(Console console, String... args) {
    return KutnitiCommand.run(console, args);
  }
}
