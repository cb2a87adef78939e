package org.kutniti.commands;

import java.util.Map;
import java.util.concurrent.Callable;
import org.kutniti.endpoint.AnswerFormat;
import org.kutniti.endpoint.LocalQuery;
import org.kutniti.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "query",
    description = "Asks the store a question in SPARQL.",
    footer = {
      "",
      "Examples:",
      "  kutniti query facts                      a saved query",
      "  kutniti query state-timeline --bind state=Q159",
      "  kutniti query --format csv my.rq         your own, from a file",
      "  echo 'ASK { ?s ?p ?o }' | kutniti query -"
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (the default), csv, tsv, json or xml for rows;"
              + " text, turtle, ntriples, trig or nquads for a graph.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Option(
      names = "--bind",
      paramLabel = "NAME=VALUE",
      description =
          "Puts a value in the place of the one in the query's line VALUES ?NAME { … }, such as"
              + " state=wd:Q159 or from=1970-01-01; may be repeated.")
  private Map<String, String> values = Map.of();

  @Parameters(
      paramLabel = "QUERY",
      description = "A file, the name of a saved query, or - for standard input.")
  private String query;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalQuery question = QuerySource.read(query, values, console.in());
    try (Store opened = store.existing()) {
      return opened.read(
          data -> {
            question.answer(data, format, console.out());
            return ExitCode.OK;
          });
    }
  }
}
