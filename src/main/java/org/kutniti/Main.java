package org.kutniti;

/** The command line's entry point. */
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} name. */
  public static void main(String[] args) {}
}
