package org.kutniti.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How large a database was when it was packed, which is noted in its folder.
 *
 * @param bytes all in all; 0 when it never was
 * @param nodes those of the nodes when none was in vain
 */
record PackedSize(long bytes, long nodes) {
  private static final String FILE = "kutniti.packed";

  static PackedSize of(Path database) throws IOException {
    Path file = database.resolve(FILE);
    if (!Files.exists(file)) {
      return new PackedSize(0, 0);
    }
    String[] parts = Files.readString(file).strip().split(" ");
    return new PackedSize(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  /**
   * Notes how large it is now.
   *
   * @param nodes 0 when none of its nodes is in vain
   */
  static void write(Path database, long nodes) throws IOException {
    FileState state = FileState.of(database);
    long useful = nodes == 0 ? state.nodeBytes() : nodes;
    Files.writeString(database.resolve(FILE), "%d %d%n".formatted(state.bytes(), useful));
  }

  boolean isKnown() {
    return bytes > 0;
  }
}
