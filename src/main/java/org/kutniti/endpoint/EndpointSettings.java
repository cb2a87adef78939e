package org.kutniti.endpoint;

import java.time.Duration;

/**
 * Where the endpoint listens and how long it works on one query.
 *
 * @param host name or address of the interface, {@code 127.0.0.1} for this machine alone
 * @param port 0 for any that is free
 * @param timeout after which a query is given up; a request may ask for less but not for more
 */
public record EndpointSettings(String host, int port, Duration timeout) {
  /** Any free port of this machine, and half a minute for a query. */
  public static EndpointSettings local() {
    return new EndpointSettings("127.0.0.1", 0, Duration.ofSeconds(30));
  }
}
