package org.kutniti.commands;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * Shows how far a long run has come: a line that is overwritten on a terminal, now and then a line
 * elsewhere. How many documents a corpus holds is not known before its end, so it shows a count,
 * and tells the time left by the bytes.
 */
final class Progress implements AutoCloseable {
  private static final long REDRAW = Duration.ofMillis(100).toNanos();
  private static final int PLAIN_STEP = 10_000;
  private static final String CLEAR_LINE = "\r\033[K";

  /** What one can tell of the time left before that is a guess. */
  private static final double EARLIEST_GUESS = 3;

  private static final long MINUTE = 60;

  private final Console console;
  private final TimeLeft left;
  private final long start = System.nanoTime();
  private long drawn = start;
  private long read;
  private long facts;
  private boolean line;

  /** Tells in what time, in seconds, the rest will be read when so many seconds have passed. */
  @FunctionalInterface
  interface TimeLeft {
    /** Nothing when it cannot be told. */
    OptionalDouble after(double seconds);
  }

  Progress(Console console, TimeLeft left) {
    this.console = console;
    this.left = left;
  }

  /** One document more, with so many facts. */
  void read(int found) {
    read++;
    facts += found;
    if (console.showsProgress()) {
      draw();
    } else if (read % PLAIN_STEP == 0) {
      console.note(text());
    }
  }

  /** Says something in a line of its own. */
  void say(String text) {
    clear();
    console.complain(text);
  }

  private void draw() {
    long now = System.nanoTime();
    if (now - drawn >= REDRAW) {
      drawn = now;
      line = true;
      console.err().print(CLEAR_LINE + text());
      console.err().flush();
    }
  }

  private String text() {
    double seconds = Math.max(1, System.nanoTime() - start) / 1e9;
    return "%,d documents, %,d facts, %,.0f documents a second%s"
        .formatted(read, facts, read / seconds, rest(seconds));
  }

  private String rest(double passed) {
    if (passed < EARLIEST_GUESS) {
      return "";
    }
    OptionalDouble rest = left.after(passed);
    return rest.isPresent() ? ", about " + words(Math.round(rest.getAsDouble())) + " left" : "";
  }

  private static String words(long seconds) {
    return seconds < 2 * MINUTE ? seconds + " s" : Math.round(seconds / (double) MINUTE) + " min";
  }

  private void clear() {
    if (line) {
      line = false;
      console.err().print(CLEAR_LINE);
      console.err().flush();
    }
  }

  @Override
  public void close() {
    clear();
  }
}
