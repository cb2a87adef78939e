package org.kutniti.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "serve",
    description = {
      "Serves the store: SPARQL at /sparql, graphs at /data, pages at /.",
      "Nothing can be changed unless --passwords names who may."
    },
    footer = {
      "",
      "Examples:",
      "  kutniti serve",
      "  kutniti serve --port 8080 --host 0.0.0.0 --timeout 10"
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;
  @Mixin private DataOption data;
  @Mixin private ServerOptions server;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    data.withLinks(store.links());
    try (IndexedStore opened = IndexedStore.open(store.existingFolder(), data.own())) {
      opened.prepare();
      opened.settle();
      server.serve(opened, data::pipeline, console);
      return ExitCode.OK;
    }
  }
}
