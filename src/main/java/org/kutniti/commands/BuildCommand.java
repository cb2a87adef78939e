package org.kutniti.commands;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
      "  zcat dump.jsonl.gz | kutniti build --store /data/graph --threads 8 -",
      "  kutniti build --to http://127.0.0.1:3030 --token-file secret.txt articles/"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private BuildOptions options;
  @Mixin private Inputs inputs;
  @Spec private CommandSpec command;

  @Option(
      names = "--to",
      paramLabel = "URL",
      description = {
        "Bring the store of a running server up to date, which was started with --token-file;",
        "--store then says only where decisions on names are."
      })
  private URI server;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "The token that the server was started with.")
  private Path token;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if ((server == null) != (token == null)) {
      throw new ParameterException(command.commandLine(), "--to and --token-file go together");
    }
    if (server == null) {
      buildHere();
    } else {
      BuildTarget target = new ServerTarget(server, TokenFile.read(token));
      console.note(options.build(() -> target, inputs.named(), console).toString());
    }
    return ExitCode.OK;
  }

  private void buildHere() {
    try (IndexedStore store = options.open()) {
      console.note(options.build(store, inputs.named(), console).toString());
    }
  }
}
