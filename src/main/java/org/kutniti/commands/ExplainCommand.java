package org.kutniti.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.FactTable;
import org.kutniti.store.Store;
import org.kutniti.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = {
      "Shows a document with every fact in its place, the rule that found it, and the words it rests"
          + " on.",
      "A file is read anew; of a document in the store, what the store holds is shown."
    },
    footer = {
      "",
      "Examples:",
      "  kutniti explain seeds/000_0627e71c234eb54d.txt",
      "  kutniti explain 000_0627e71c234eb54d"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private InputOptions inputOptions;

  @Parameters(
      paramLabel = "DOC",
      description = "A file, - for standard input, or the id of a document in the store.")
  private String document;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (document.equals("-") || Files.exists(Path.of(document))) {
      new Extraction(console, inputOptions).run(List.of(document), this::fromFile);
    } else {
      fromStore().print(console.out());
    }
    return ExitCode.OK;
  }

  private DocumentWork<DocumentFacts> fromFile() {
    FactPrinter printer = read -> explained(read).print(console.out());
    return new FactPrinting(inputOptions.pipeline(), printer);
  }

  private Explanation explained(DocumentFacts read) {
    Document given = read.document();
    return new Explanation(
        given.id(),
        given.text(),
        new FactTable(base.iris()).rows(read).map(ExplainedFact::of).toList());
  }

  private Explanation fromStore() {
    try (Store opened = store.existing()) {
      return opened.read(data -> new StoredDocument(data, document).explanation());
    }
  }
}
