package org.kutniti.commands;

import java.util.concurrent.Callable;
import org.kutniti.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "serve",
    description = "Serves the store: SPARQL at /sparql, graphs at /data, a page at /. Read-only.",
    footer = {
      "",
      "Examples:",
      "  kutniti serve",
      "  kutniti serve --port 8080 --host 0.0.0.0 --timeout 10"
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;
  @Mixin private ServerOptions server;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = store.existing()) {
      server.serve(opened, console);
      return ExitCode.OK;
    }
  }
}
