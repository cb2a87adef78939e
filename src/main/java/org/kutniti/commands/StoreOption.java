package org.kutniti.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kutniti.store.Store;
import picocli.CommandLine.Option;

/** Where the graph is kept. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store; data/store if not said.")
  private Path folder = Home.resolve("data/store");

  /** Where the store is, or is to be made. */
  Path folder() {
    return folder;
  }

  /** The file beside the store that keeps what was decided of names; it outlives the store. */
  Path links() {
    return folder.resolveSibling(folder.getFileName() + ".links.tsv");
  }

  /** Where a store is. */
  Path existingFolder() {
    if (!Files.isDirectory(folder)) {
      throw new CommandException(folder + ": there is no store; kutniti build makes one");
    }
    return folder;
  }

  /** Opens a store that is there. */
  Store existing() {
    return Store.open(existingFolder());
  }
}
