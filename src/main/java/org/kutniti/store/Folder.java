package org.kutniti.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The folder of a store: checked before TDB2 touches it, since TDB2 writes into whatever it gets.
 */
final class Folder {
  // a disk that is full shows in the caches, too; they would tell of it with a stack trace each
  // time
  private static final Logger CACHES = Logger.getLogger("com.github.benmanes.caffeine");

  static {
    CACHES.setLevel(Level.OFF);
  }

  /** A word that stands in what TDB2 says when another process has the store; blocks are none. */
  private static final Pattern LOCK = Pattern.compile("\\block\\b");

  private Folder() {}

  static DatasetGraph connect(Path folder) {
    try {
      prepare(folder);
      DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
      endLoad(database);
      return database;
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw new StoreException(folder, "cannot be read or written: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw explained(folder, e);
    }
  }

  /** A process that filled the store may have been killed. */
  private static void endLoad(DatasetGraph database) throws IOException {
    try {
      LoadEnd.of(database);
    } catch (IOException | RuntimeException e) {
      TDBInternal.expel(database);
      throw e;
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
      checkFiles(folder, Layout.database(folder).orElseThrow());
    } else {
      make(folder);
    }
  }

  /** TDB2 would fill what is missing with nothing, and write over what is there. */
  private static void checkFiles(Path folder, Path database) throws IOException {
    Path journal = database.resolve("journal.jrnl");
    if (Files.exists(journal) && Files.size(journal) > 0) {
      // a process was killed when it had all but committed; TDB2 does the rest from the journal
      return;
    }
    List<String> damage = FileState.of(database).damage(database);
    if (!damage.isEmpty()) {
      throw new StoreException(
          folder,
          "is damaged: %s; kutniti restore brings a backup back, kutniti build reads all anew"
              .formatted(String.join(", ", damage)));
    }
  }

  private static void make(Path folder) throws IOException {
    if (!Layout.isFree(folder)) {
      throw new StoreException(folder, "is not a store; expected an empty folder or a TDB2 one");
    }
    Layout.create(folder);
  }

  private static StoreException explained(Path folder, RuntimeException cause) {
    if (cause instanceof DBOpEnvException
        && LOCK.matcher(String.valueOf(cause.getMessage())).find()) {
      return new StoreException(folder, "is held by another process; stop that one first", cause);
    }
    return new StoreException(folder, "cannot be opened: " + cause.getMessage(), cause);
  }
}
