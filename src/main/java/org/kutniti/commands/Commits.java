package org.kutniti.commands;

import java.time.Duration;

/**
 * When a build keeps what it has. A transaction costs disk and time in proportion to what is there
 * already, since TDB2 writes each block anew that it touches; so transactions grow with the store,
 * and what a broken-off build loses is a small share of what it did, or a minute's work.
 */
final class Commits {
  /** Fewer let a test see many transactions in a small store. */
  private static final int QUADS_AT_LEAST = Integer.getInteger("kutniti.transaction", 100_000);

  private static final int SHARE = 4;
  private static final long LONGEST = Duration.ofMinutes(1).toNanos();

  private long kept;
  private long pending;
  private long start;

  /** A transaction has begun. */
  void begun() {
    start = System.nanoTime();
    pending = 0;
  }

  /** Whether it is time to commit, now that so many quads more were written. */
  boolean due(int quads) {
    pending += quads;
    boolean much = pending >= Math.max(QUADS_AT_LEAST, kept / SHARE);
    boolean due = much || System.nanoTime() - start > LONGEST;
    if (due) {
      kept += pending;
    }
    return due;
  }
}
