package org.kutniti.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sys.JenaSystem;
import org.kutniti.Pipeline;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Starts Jena, or begins to read what the program knows, while the command line is made and read,
 * as each takes a tenth of a second. No command runs before Jena has started: two threads that come
 * to Jena may wait for each other for ever, unless each starts it before it touches anything else
 * of it.
 */
final class HeadStart implements IExecutionStrategy {
  /** The commands that need Jena whatever is asked of them. */
  static final Set<String> COMMANDS = Set.of("build", "serve", "up");

  /** The commands that read texts and keep nothing; they need Jena to write Turtle alone. */
  static final Set<String> READING = Set.of("facts", "evaluate");

  private static final String OWN = "--data";
  private static final String TURTLE = "turtle";

  private final Optional<Thread> thread;

  private HeadStart(Optional<Thread> thread) {
    this.thread = thread;
  }

  /**
   * Begins, where the command needs it.
   *
   * @param args of the command line; help needs nothing
   */
  static HeadStart of(String... args) {
    List<String> words = List.of(args);
    String command = words.isEmpty() || words.contains("--help") ? "" : args[0];
    boolean reading = READING.contains(command);
    if (reading && !hasOwn(words)) {
      Pipeline.readAhead(new FirstText(words));
    }
    boolean needed = COMMANDS.contains(command) || reading && asksForTurtle(words);
    return new HeadStart(needed ? Optional.of(begun()) : Optional.empty());
  }

  private static boolean hasOwn(List<String> words) {
    for (String word : words) {
      if (word.startsWith(OWN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksForTurtle(List<String> words) {
    for (String word : words) {
      if (word.toLowerCase(Locale.ROOT).endsWith(TURTLE)) {
        return true;
      }
    }
    return false;
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
    if (thread.isPresent()) {
      await(thread.get());
    }
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
