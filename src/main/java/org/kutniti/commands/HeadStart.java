package org.kutniti.commands;

import java.util.List;
import java.util.Optional;
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

  private final Optional<Thread> thread;

  private HeadStart(Optional<Thread> thread) {
    this.thread = thread;
  }

  /**
   * Begins, where the command needs it.
   *
   * @param args of the command line; help needs no Jena
   */
  static HeadStart of(String... args) {
    boolean needed =
        args.length > 0 && COMMANDS.contains(args[0]) && !List.of(args).contains("--help");
    return new HeadStart(needed ? Optional.of(begun()) : Optional.empty());
  }

  private static Thread begun() {
    Thread thread = new Thread(JenaSystem::init, "jena");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Runs the command that was read, once Jena has started where that was begun. */
  @Override
  public int execute(ParseResult parsed) {
    thread.ifPresent(HeadStart::await);
    return new RunLast().execute(parsed);
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Jena starts", e);
    }
  }
}
