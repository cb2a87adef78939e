package org.kutniti.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kutniti.Pipeline;
import org.kutniti.endpoint.AnswerFormat;
import org.kutniti.endpoint.Endpoint;
import org.kutniti.endpoint.EndpointSettings;
import org.kutniti.endpoint.LocalQuery;
import org.kutniti.endpoint.SavedQueries;
import org.kutniti.extract.RuleExample;
import org.kutniti.store.Store;
import org.kutniti.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Goes once through what most commands do, in a store that it throws away. The launcher runs it
 * with the Java option that archives the classes loaded, which halves the start of later commands.
 */
@Command(name = "startup", hidden = true)
final class StartupCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private BuildOptions options;

  StartupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("kutniti");
    try (IndexedStore indexed = options.open(folder)) {
      Store store = indexed.store();
      String seeds = Home.resolve("seeds").toString();
      options.build(indexed, List.of(seeds), console);
      SavedQueries.builtIn().find("documents").ifPresent(query -> ask(store, query.text()));
      try (Endpoint endpoint = Endpoint.start(store.dataset(), EndpointSettings.local())) {
        endpoint.warm();
      }
      readExamples(options.pipeline());
      return KutnitiCommand.run(silent(), "facts", seeds);
    } finally {
      delete(folder);
    }
  }

  /** The seeds are in one language. */
  private static void readExamples(Pipeline pipeline) {
    for (RuleExample example : pipeline.examples()) {
      pipeline.read(Document.of("example", example.text()));
    }
  }

  private static Console silent() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    return new Console(InputStream.nullInputStream(), nowhere, nowhere, false);
  }

  private static void ask(Store store, String query) {
    LocalQuery question = LocalQuery.parse("documents", query);
    OutputStream nowhere = OutputStream.nullOutputStream();
    store.read(
        data -> {
          question.answer(data, AnswerFormat.TEXT, nowhere);
          question.answer(data, AnswerFormat.JSON, nowhere);
          return nowhere;
        });
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(StartupCommand::deleteFile);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
