package org.kutniti.endpoint;

import java.time.Duration;

/**
 * How much one request may cost.
 *
 * @param time after which a query or a reading is given up; a request may ask for less, not for
 *     more
 * @param rows the most rows, or solutions to make a graph of, that a query gets
 * @param request the largest body of a request, in bytes
 * @param upload the largest body of a change by those who may change, in bytes
 */
public record Limits(Duration time, long rows, long request, long upload) {
  /** Half a minute, a hundred thousand rows, a mebibyte; a gibibyte for changes. */
  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(30), 100_000, 1L << 20, 1L << 30);

  /** The same but for the time. */
  public Limits within(Duration other) {
    return new Limits(other, rows, request, upload);
  }

  /** The same but for the rows. */
  public Limits of(long otherRows) {
    return new Limits(time, otherRows, request, upload);
  }
}
