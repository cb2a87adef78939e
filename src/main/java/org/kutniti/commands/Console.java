package org.kutniti.commands;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command reads and writes. Answers go to standard output; notes on what goes on, and
 * errors, to standard error. Both are UTF-8, whatever the locale.
 */
public final class Console {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private boolean quiet;
  private boolean verbose;

  /**
   * A console over streams that stay the caller's to close.
   *
   * @param terminal whether somebody watches {@code err}, so that a line may be overwritten
   */
  public Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** The process's own streams; the launcher says whether standard error is a terminal. */
  public static Console ofSystem() {
    return new Console(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Boolean.getBoolean("kutniti.terminal"));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    FileOutputStream file = new FileOutputStream(descriptor);
    return new PrintStream(new BufferedOutputStream(file, 1 << 16), false, StandardCharsets.UTF_8);
  }

  /** Standard input. */
  InputStream in() {
    return in;
  }

  /** Standard output, for the answer. */
  PrintStream out() {
    return out;
  }

  /** Standard error, for all else. */
  PrintStream err() {
    return err;
  }

  /** Whether a line on standard error may be overwritten, to show progress. */
  boolean showsProgress() {
    return terminal && !quiet;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  void setQuiet(boolean quiet) {
    this.quiet = quiet;
  }

  void setVerbose(boolean verbose) {
    this.verbose = verbose;
  }

  /** Gives the answer, in lines that end as on every system. */
  void answer(List<String> lines) {
    lines.forEach(line -> out.print(line + "\n"));
  }

  /** Says what goes on, unless it is to be quiet. */
  void note(String line) {
    if (!quiet) {
      err.println(line);
      err.flush();
    }
  }

  /** Says what is wrong; quiet or not. */
  void complain(String line) {
    out.flush();
    err.println("kutniti: " + line);
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
