package org.kutniti.commands;

import java.time.Duration;
import org.kutniti.endpoint.Endpoint;
import org.kutniti.endpoint.EndpointSettings;
import org.kutniti.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands take that serve the store, and the doing of it. */
final class ServerOptions {
  private static final int LAST_PORT = 65_535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The interface to listen on; 127.0.0.1, this machine alone, if not said.")
  private String host = "127.0.0.1";

  private int port = 3030;
  private int timeout = 30;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on, 0 for any that is free; 3030 if not said.")
  void port(int number) {
    if (number < 0 || number > LAST_PORT) {
      throw wrong("--port " + number + ": expected 0 to " + LAST_PORT);
    }
    port = number;
  }

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "After how long a query is given up; 30 seconds if not said.")
  void timeout(int seconds) {
    if (seconds < 1) {
      throw wrong("--timeout " + seconds + ": expected a number from 1 up");
    }
    timeout = seconds;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /** Serves the store until the process is told to stop. */
  void serve(Store store, Console console) {
    EndpointSettings settings = new EndpointSettings(host, port, Duration.ofSeconds(timeout));
    try (Endpoint endpoint = Endpoint.start(store.dataset(), settings)) {
      Thread stop = new Thread(() -> stop(endpoint, store));
      Runtime.getRuntime().addShutdownHook(stop);
      announce(endpoint, console);
      endpoint.await();
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  /** On Ctrl-C: answers under way are finished, then the store is free for another process. */
  private static void stop(Endpoint endpoint, Store store) {
    endpoint.close();
    store.close();
  }

  private static void announce(Endpoint endpoint, Console console) {
    console.out().println("page    " + endpoint.url());
    console.out().println("SPARQL  " + endpoint.url().resolve("sparql"));
    console.flush();
    console.note("Ctrl-C stops it");
  }
}
