package org.kutniti.commands;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kutniti.Pipeline;
import org.kutniti.endpoint.Administration;
import org.kutniti.endpoint.Endpoint;
import org.kutniti.endpoint.EndpointSettings;
import org.kutniti.endpoint.Limits;
import org.kutniti.endpoint.Publication;
import org.kutniti.endpoint.SelfDescription;
import org.kutniti.ontology.Ontology;
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
  private long maxRows = Limits.DEFAULT.rows();
  private long maxRequest = Limits.DEFAULT.request();

  @Option(
      names = "--passwords",
      paramLabel = "FILE",
      description = {
        "Who may change the data over /update and /upload, in lines that password makes.",
        "Nobody if not said."
      })
  private Path passwords;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = {
        "A file with a token: builds that know it may change the store while it is served",
        "(build --to). None may if not said."
      })
  private Path token;

  @Option(
      names = "--allow-service",
      paramLabel = "IRI",
      description = "A SPARQL service elsewhere that queries may ask; none if not said.")
  private List<String> services = List.of();

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "The most rows that a query gets; 100000 if not said.")
  void maxRows(long rows) {
    maxRows = positive("--max-rows", rows);
  }

  @Option(
      names = "--max-request",
      paramLabel = "BYTES",
      description = "The largest query or text to take; 1048576 (1 MiB) if not said.")
  void maxRequest(long bytes) {
    maxRequest = positive("--max-request", bytes);
  }

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
    timeout = (int) positive("--timeout", seconds);
  }

  private long positive(String option, long value) {
    if (value < 1) {
      throw wrong(option + " " + value + ": expected a number from 1 up");
    }
    return value;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /**
   * Serves the store until the process is told to stop.
   *
   * @param pipeline reads texts that are sent in
   */
  void serve(IndexedStore store, Supplier<Pipeline> pipeline, Console console) {
    if (passwords != null) {
      store.leaveOpen();
    }
    Publication publication = publication(store, pipeline);
    Optional<String> secret = Optional.ofNullable(token).map(TokenFile::read);
    try (Describing describing = new Describing(store, description(publication));
        Endpoint endpoint =
            Endpoint.start(
                publication,
                settings(),
                secret.map(word -> builds(store, word, publication, describing)))) {
      Runnable announcement = () -> announce(endpoint, console);
      new Serving(endpoint, store, describing).untilStopped(announcement);
    }
  }

  private static SelfDescription description(Publication publication) {
    return new SelfDescription(publication.iris(), publication.ontology());
  }

  private static Administration builds(
      IndexedStore indexed, String token, Publication publication, Describing describing) {
    indexed.leaveOpen();
    Store store = indexed.store();
    return new Administration(
        store,
        token,
        () -> {
          StoryGraph.refresh(store, publication.iris());
          store.tidy();
          describing.begin();
        });
  }

  private static Publication publication(IndexedStore store, Supplier<Pipeline> pipeline) {
    return new Publication(
        store.store().dataset(),
        store.iris(),
        Ontology.builtIn(),
        Optional.of(store.search()),
        Optional.of(document -> pipeline.get().read(document)),
        () -> pipeline.get().entities());
  }

  private EndpointSettings settings() {
    Limits limits =
        new Limits(Duration.ofSeconds(timeout), maxRows, maxRequest, Limits.DEFAULT.upload());
    return new EndpointSettings(
        host, port, limits, Optional.ofNullable(passwords), Set.copyOf(services));
  }

  private static void announce(Endpoint endpoint, Console console) {
    console.out().println("page    " + endpoint.url());
    console.out().println("SPARQL  " + endpoint.url().resolve("sparql"));
    console.flush();
    console.note("Ctrl-C stops it");
  }
}
