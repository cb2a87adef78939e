package org.kutniti.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    description = {
      "Goes through all files of the store and tells whether they are whole: the indexes, the nodes,"
          + " the graph and the text of every document, the search index.",
      "What the graph says is checked by validate."
    },
    footer = {
      "",
      "Exits with 1 when something is not as it should be.",
      "",
      "Example:",
      "  kutniti check"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;
  @Mixin private DataOption data;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    data.withLinks(store.links());
    try (IndexedStore opened = IndexedStore.open(store.existingFolder(), data.own())) {
      List<String> problems = new ArrayList<>(opened.store().inspect());
      if (problems.isEmpty()) {
        problems.addAll(opened.store().read(StoredTexts::damaged));
      }
      if (problems.isEmpty() && !opened.isInStep()) {
        problems.add("search index: does not fit the quads; build and serve make it anew");
      }
      console.answer(problems);
      console.note(
          problems.isEmpty()
              ? "whole: " + StoreFigures.of(opened.store())
              : Extraction.counted(problems.size(), "problem"));
      return problems.isEmpty() ? ExitCode.OK : ExitCode.NO;
    }
  }
}
