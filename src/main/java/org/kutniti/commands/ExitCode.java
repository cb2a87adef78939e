package org.kutniti.commands;

/** What the exit codes of all commands mean. */
public final class ExitCode {
  /** The command did what it was asked. */
  public static final int OK = 0;

  /** It did, and the answer is no: violations were found, a score is below the one asked. */
  public static final int NO = 1;

  /** Wrong usage or bad input; one line on standard error says what and where. */
  public static final int USAGE = 2;

  /** An error of the program itself. */
  public static final int INTERNAL = 3;

  private ExitCode() {}
}
