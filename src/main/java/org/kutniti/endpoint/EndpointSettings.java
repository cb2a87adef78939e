package org.kutniti.endpoint;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Where the endpoint listens and what it lets others do.
 *
 * @param host name or address of the interface, {@code 127.0.0.1} for this machine alone
 * @param port 0 for any that is free
 * @param limits of what one request may cost
 * @param passwords a file of users who may change the data, see {@link PasswordFile}; without a
 *     file nobody may
 * @param services the SPARQL services elsewhere that queries may ask ({@code SERVICE})
 */
public record EndpointSettings(
    String host, int port, Limits limits, Optional<Path> passwords, Set<String> services) {
  public EndpointSettings {
    services = Set.copyOf(services);
  }

  /** Nothing may be changed, and no other service is asked. */
  public EndpointSettings(String host, int port, Limits limits) {
    this(host, port, limits, Optional.empty(), Set.of());
  }

  /** Nothing may be changed, and no other service is asked. */
  public EndpointSettings(String host, int port, Duration timeout) {
    this(host, port, Limits.DEFAULT.within(timeout));
  }

  /** Any free port of this machine, and the limits that hold if nothing else is said. */
  public static EndpointSettings local() {
    return new EndpointSettings("127.0.0.1", 0, Limits.DEFAULT);
  }
}
