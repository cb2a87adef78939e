package org.kutniti.endpoint;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Keeps a crowd from taking all file descriptors, which the store needs, too. When half of those
 * that the process may have are connections, no more are accepted until some are closed, and those
 * on which nothing happens are.
 */
final class ConnectionBound {
  private static final Duration PATIENCE_WHEN_FULL = Duration.ofSeconds(1);
  private static final long WHERE_NOTHING_IS_SAID = 20_000;

  private ConnectionBound() {}

  static void apply(ServerConnector connector) {
    NetworkConnectionLimit limit = new NetworkConnectionLimit(most(), connector);
    limit.setEndPointIdleTimeout(PATIENCE_WHEN_FULL.toMillis());
    connector.addBean(limit);
  }

  /** The most connections at once. */
  private static int most() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    long descriptors =
        system instanceof UnixOperatingSystemMXBean unix
            ? unix.getMaxFileDescriptorCount()
            : WHERE_NOTHING_IS_SAID;
    return (int) Math.min(descriptors / 2, Integer.MAX_VALUE);
  }
}
