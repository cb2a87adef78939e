package org.kutniti.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kutniti.dump.Backup;
import org.kutniti.dump.BackupManifest;
import org.kutniti.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description = {
      "Writes all that the store holds into a file, with counts and a digest at its end.",
      "The file is there only when it is whole."
    },
    footer = {
      "",
      "Examples:",
      "  kutniti backup store.nq.gz",
      "  kutniti backup --store /data/graph /backups/graph.nq.zst"
    })
final class BackupCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "FILE",
      description = "The file, in N-Quads; packed when its name ends in .gz or .zst.")
  private Path file;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = store.existing()) {
      BackupManifest[] manifest = new BackupManifest[1];
      OutputFile.write(file, out -> manifest[0] = Backup.write(opened, out));
      console.note("%,d quads in %,d graphs".formatted(manifest[0].quads(), manifest[0].graphs()));
      return ExitCode.OK;
    }
  }
}
