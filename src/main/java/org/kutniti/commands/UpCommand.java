package org.kutniti.commands;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "up",
    description = "Brings the store up to date with documents, then serves it.",
    footer = {
      "",
      "Examples:",
      "  kutniti up                     reads seeds/, serves on port 3030",
      "  kutniti up articles/ --port 0  reads a folder, serves on any free port"
    })
final class UpCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private BuildOptions options;
  @Mixin private ServerOptions server;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "What to read, as build takes it; seeds/ if not said.")
  private List<String> inputs = List.of(Home.resolve("seeds").toString());

  UpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (IndexedStore store = options.open()) {
      console.note(options.build(store, inputs, console).toString());
      server.serve(store, options::pipeline, console);
      return ExitCode.OK;
    }
  }
}
