package org.kutniti.commands;

import java.util.concurrent.Callable;
import org.kutniti.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "compact",
    description = {
      "Gives back all disk space that was taken by what the store no longer holds.",
      "Builds do so by themselves when a store comes near twice the size that it needs."
    },
    footer = {"", "Example:", "  kutniti compact"})
final class CompactCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;

  CompactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = store.existing()) {
      opened.compact();
      console.note(StoreFigures.of(opened).toString());
      return ExitCode.OK;
    }
  }
}
