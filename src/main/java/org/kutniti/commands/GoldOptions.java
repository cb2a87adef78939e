package org.kutniti.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kutniti.evaluate.Evaluation;
import org.kutniti.evaluate.GoldReader;
import org.kutniti.evaluate.GoldRow;
import org.kutniti.release.Accuracy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** On which texts accuracy is measured. */
final class GoldOptions {
  private static final String TABLE = "gold.tsv";

  @Mixin private InputOptions inputs;
  @Mixin private ConfidenceOption confidence;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description =
          "A folder of documents with a gold.tsv, to measure accuracy on; may be said more than"
              + " once. The project's own if not said.")
  private List<Path> folders;

  @Option(names = "--no-gold", description = "Measure nothing.")
  private boolean none;

  /**
   * Measures.
   *
   * @throws CommandException when a folder has no such table
   */
  List<Accuracy> measured(Console console) {
    Scoring scoring = new Scoring(console, inputs, confidence);
    List<Accuracy> measured = new ArrayList<>();
    for (Path folder : none ? List.<Path>of() : folders()) {
      Path gold = folder.resolve(TABLE);
      if (!Files.isRegularFile(gold)) {
        throw new CommandException(folder + ": there is no " + TABLE);
      }
      Evaluation evaluation = scoring.of(gold, List.of(folder.toString()));
      long documents = GoldReader.read(gold).stream().map(GoldRow::document).distinct().count();
      measured.add(new Accuracy(folder.getFileName().toString(), documents, evaluation));
    }
    return measured;
  }

  private List<Path> folders() {
    return folders == null ? own() : folders;
  }

  private static List<Path> own() {
    Path texts = Home.resolve("src/test/resources");
    if (!Files.isDirectory(texts)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(texts)) {
      return found.filter(f -> Files.isRegularFile(f.resolve(TABLE))).sorted().toList();
    } catch (IOException e) {
      throw new CommandException(texts + ": cannot be listed: " + e.getMessage(), e);
    }
  }
}
