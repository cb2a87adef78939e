package org.kutniti.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "build",
    description = {
      "Reads documents and brings the store up to date with them.",
      "What has not changed since the last build is not touched."
    },
    footer = {
      "",
      "Examples:",
      "  kutniti build seeds",
      "  kutniti build --prune articles/ news.jsonl.gz",
      "  zcat dump.jsonl.gz | kutniti build --store /data/graph --threads 8 -"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private BuildOptions options;
  @Mixin private Inputs inputs;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (IndexedStore store = options.open()) {
      console.note(options.build(store, inputs.named(), console).toString());
      return ExitCode.OK;
    }
  }
}
