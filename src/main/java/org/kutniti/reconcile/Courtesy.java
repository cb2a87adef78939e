package org.kutniti.reconcile;

import java.time.Duration;

/**
 * How to ask others without being a burden.
 *
 * @param userAgent who asks, with an address at which somebody can be reached
 * @param pause at least so long between two requests
 * @param tries how often one request is sent at most
 * @param patience the longest wait that is taken; a service that asks for a longer one is left
 *     alone
 */
public record Courtesy(String userAgent, Duration pause, int tries, Duration patience) {
  private static final int TRIES = 5;

  /** A second between requests, five tries, and no wait of more than two minutes. */
  public static Courtesy of(String userAgent) {
    return new Courtesy(userAgent, Duration.ofSeconds(1), TRIES, Duration.ofMinutes(2));
  }
}
