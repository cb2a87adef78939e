package org.kutniti.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kutniti.OwnData;
import org.kutniti.Pipeline;
import picocli.CommandLine.Option;

/** What the user knows besides what comes with the program. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Your own ontology, languages and entities, laid over the built-in ones.")
  private Path folder;

  private Path links;
  private Pipeline pipeline;

  /** Names a file of decisions that is read, too, where it is there. */
  void withLinks(Path file) {
    links = file;
  }

  /** The file that decisions go to; beside a store unless the user has a folder. */
  Path decisions(Path besideStore) {
    return folder == null ? besideStore : OwnData.decisionsIn(own().folder().orElseThrow());
  }

  OwnData own() {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new CommandException(folder + ": there is no such folder; expected one with your data");
    }
    return new OwnData(Optional.ofNullable(folder), Optional.ofNullable(links));
  }

  /** Everything that is known; read when it is first asked for. */
  synchronized Pipeline pipeline() {
    if (pipeline == null) {
      pipeline = Pipeline.load(own());
    }
    return pipeline;
  }
}
