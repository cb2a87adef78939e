package org.kutniti.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in the folder of a database. As long as it is there, the database has quads in its first
 * index alone.
 */
record LoadMark(Path file) {
  static LoadMark of(Path database) {
    return new LoadMark(database.resolve("kutniti.loading"));
  }

  boolean isThere() {
    return Files.exists(file);
  }

  /** To be called before the first quad comes. */
  void set() throws IOException {
    DurableFile.write(file, "other indexes than the first are yet to be made\n");
  }

  /** To be called when the other indexes are on the disk. */
  void remove() throws IOException {
    DurableFile.delete(file);
  }
}
