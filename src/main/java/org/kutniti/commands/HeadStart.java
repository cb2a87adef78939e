package org.kutniti.commands;

import java.util.List;
import java.util.Set;
import org.apache.jena.sys.JenaSystem;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Starts Jena while the command line is made and read, as either takes a tenth of a second. No
 * command may run before both are done: two threads that start Jena may wait for each other for
 * ever.
 */
final class HeadStart implements IExecutionStrategy {
  /** The commands that need Jena whatever is asked of them, and load none of it before they run. */
  static final Set<String> COMMANDS = Set.of("facts", "build", "serve", "up", "evaluate");

  private final Thread thread = new Thread(JenaSystem::init, "jena");

  private HeadStart() {}

  /**
   * Begins, where the command needs it.
   *
   * @param args of the command line; help needs no Jena
   */
  static HeadStart of(String... args) {
    HeadStart start = new HeadStart();
    if (args.length > 0 && COMMANDS.contains(args[0]) && !List.of(args).contains("--help")) {
      start.thread.setDaemon(true);
      start.thread.start();
    }
    return start;
  }

  /** Runs the command that was read, once Jena has started where that was begun. */
  @Override
  public int execute(ParseResult parsed) {
    await();
    return new RunLast().execute(parsed);
  }

  private void await() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Jena starts", e);
    }
  }
}
