package org.kutniti.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Folders of knowledge files: the built-in ones, inside the jar or beside the classes. */
public final class DataFolder {
  private DataFolder() {}

  /**
   * A folder of the built-in knowledge.
   *
   * @param name its name at the top of the class path, such as {@code languages}
   */
  public static Path builtIn(String name) {
    try {
      URI uri =
          Objects.requireNonNull(DataFolder.class.getResource("/" + name), name + " is missing")
              .toURI();
      return uri.getScheme().equals("jar") ? inJar(uri).getPath("/" + name) : Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("resource") // shared by all readers for as long as the program runs
  private static FileSystem inJar(URI uri) {
    try {
      return FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(uri);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lies in a folder, in the order of the names; empty when there is no such folder. */
  public static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new KnowledgeException(folder + ": cannot be listed: " + e.getMessage());
    }
  }
}
