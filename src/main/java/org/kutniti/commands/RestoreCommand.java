package org.kutniti.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kutniti.dump.Backup;
import org.kutniti.dump.BackupException;
import org.kutniti.dump.BackupManifest;
import org.kutniti.store.DurableFile;
import org.kutniti.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = {
      "Makes a store out of what backup wrote. There must be no store yet.",
      "The file is verified first, and the store appears when it is whole."
    },
    footer = {"", "Example:", "  kutniti restore --store data/restored store.nq.gz"})
final class RestoreCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE", description = "The file that backup wrote.")
  private Path file;

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = store.folder().toAbsolutePath().normalize();
    if (!isFree(folder)) {
      throw new CommandException(
          store.folder() + ": is not empty; restore makes a store where there is none");
    }
    Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".unfinished");
    try {
      BackupManifest manifest = restore(unfinished);
      DurableFile.publish(unfinished, folder);
      console.note("%,d quads in %,d graphs".formatted(manifest.quads(), manifest.graphs()));
      return ExitCode.OK;
    } catch (BackupException e) {
      throw new CommandException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be restored: " + e.getMessage(), e);
    } finally {
      discard(unfinished);
    }
  }

  private BackupManifest restore(Path unfinished) throws IOException {
    BackupManifest manifest;
    try (InputStream in = Packing.of(file).read(file)) {
      manifest = Backup.verify(in);
    }
    DurableFile.delete(unfinished);
    Files.createDirectories(unfinished.getParent());
    try (Store restored = Store.open(unfinished);
        InputStream in = Packing.of(file).read(file)) {
      Backup.read(in, manifest, restored);
      restored.tidy();
    }
    return manifest;
  }

  private static boolean isFree(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static void discard(Path unfinished) {
    try {
      DurableFile.delete(unfinished);
    } catch (IOException e) {
      throw new CommandException(unfinished + ": cannot be removed: " + e.getMessage(), e);
    }
  }
}
