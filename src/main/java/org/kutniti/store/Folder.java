package org.kutniti.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * The folder of a store: checked before TDB2 touches it, since TDB2 writes into whatever it gets.
 */
final class Folder {
  private Folder() {}

  static DatasetGraph connect(Path folder) {
    try {
      prepare(folder);
      return DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw new StoreException(folder, "cannot be read or written: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw explained(folder, e);
    }
  }

  private static void prepare(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new StoreException(folder, "is a file; expected a folder");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(folder, "cannot be created: " + e.getMessage(), e);
    }
    if (!Files.isWritable(folder)) {
      throw new StoreException(folder, "cannot be written to; TDB2 needs to, even for reading");
    }
    if (Layout.isStore(folder)) {
      Layout.check(folder);
    } else {
      make(folder);
    }
  }

  private static void make(Path folder) throws IOException {
    if (!Layout.isFree(folder)) {
      throw new StoreException(folder, "is not a store; expected an empty folder or a TDB2 one");
    }
    Layout.create(folder);
  }

  private static StoreException explained(Path folder, RuntimeException cause) {
    if (cause instanceof DBOpEnvException && String.valueOf(cause.getMessage()).contains("lock")) {
      return new StoreException(folder, "is held by another process; stop that one first", cause);
    }
    return new StoreException(folder, "cannot be opened: " + cause.getMessage(), cause);
  }
}
