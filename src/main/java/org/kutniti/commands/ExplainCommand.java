package org.kutniti.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kutniti.ExplainedFacts;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.FactTable;
import org.kutniti.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = {
      "Shows a document with every fact in its place, the rule that found it, and the words it rests"
          + " on. After a sentence come its near misses: words that a rule was triggered by and"
          + " that told of nothing, with the roles that were filled, those that were not, or what"
          + " stopped the rule.",
      "A file is read anew; of a document in the store, what the store holds is shown,"
          + " without near misses."
    },
    footer = {
      "",
      "Examples:",
      "  kutniti explain seeds/000_0627e71c234eb54d.txt",
      "  kutniti explain --format json story.txt",
      "  kutniti explain 000_0627e71c234eb54d"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private InputOptions inputOptions;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default) or json, one object a line for each document.")
  private ExplanationFormat format = ExplanationFormat.TEXT;

  @Option(names = "--facts-only", description = "Leave out the near misses.")
  private boolean factsOnly;

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
      print(fromStore());
    }
    return ExitCode.OK;
  }

  private Explaining fromFile() {
    return new Explaining(inputOptions.pipeline(), read -> print(explained(read)));
  }

  private Explanation explained(ExplainedFacts explained) {
    DocumentFacts read = explained.read();
    return new Explanation(
        read.document().id(),
        read.document().text(),
        facts(read),
        factsOnly ? List.of() : explained.nearMisses());
  }

  private List<ExplainedFact> facts(DocumentFacts read) {
    FactTable table = new FactTable(base.iris());
    return read.facts().stream()
        .map(
            fact ->
                ExplainedFact.of(table.row(read.document().id(), fact)).linked(LinkText.of(fact)))
        .toList();
  }

  private void print(Explanation explanation) {
    format.print(explanation, console.out());
  }

  private Explanation fromStore() {
    try (Store opened = store.existing()) {
      return opened.read(data -> new StoredDocument(data, document).explanation());
    }
  }
}
