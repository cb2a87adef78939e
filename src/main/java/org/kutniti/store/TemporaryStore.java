package org.kutniti.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A store in a temporary folder, for quads that may be more than memory holds. Both are gone when
 * it is closed.
 */
public final class TemporaryStore implements AutoCloseable {
  private final Path folder;
  private final Store store;

  private TemporaryStore(Path folder) {
    this.folder = folder;
    this.store = Store.open(folder);
  }

  /** Makes an empty one. */
  public static TemporaryStore open() {
    try {
      return new TemporaryStore(Files.createTempDirectory("kutniti"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The store. */
  public Store store() {
    return store;
  }

  /** Closes the store and removes it. */
  @Override
  public void close() {
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
