package org.kutniti.commands;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kutniti.text.ShownText;

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
   * @param out what it shows is not changed
   * @param terminal whether somebody watches {@code err}, so that a line may be overwritten
   */
  public Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** The process's own streams; the launcher says which of them are terminals. */
  public static Console ofSystem() {
    OutputStream out = stream(FileDescriptor.out);
    return new Console(
        System.in,
        printing(Boolean.getBoolean("kutniti.terminal.out") ? new TerminalStream(out) : out),
        printing(stream(FileDescriptor.err)),
        Boolean.getBoolean("kutniti.terminal"));
  }

  private static OutputStream stream(FileDescriptor descriptor) {
    return new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
  }

  private static PrintStream printing(OutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
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

  /** Says what is wrong, which may name what others wrote, on one line; quiet or not. */
  void complain(String line) {
    out.flush();
    err.println("kutniti: " + ShownText.of(line));
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
