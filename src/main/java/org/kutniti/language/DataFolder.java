package org.kutniti.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Folders of knowledge files: the built-in ones, inside the jar or beside the classes. */
public final class DataFolder {
  private DataFolder() {}

  /**
   * A folder of the built-in knowledge.
   *
   * @param name its name at the top of the class path, such as {@code languages}
   * @throws KnowledgeException when the program holds no such folder
   */
  public static Path builtIn(String name) {
    URL url = DataFolder.class.getResource("/" + name);
    if (url == null) {
      throw new KnowledgeException("/" + name + ": not on the class path");
    }
    try {
      URI uri = url.toURI();
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
    return Files.isDirectory(folder) ? entries(folder) : List.of();
  }

  /**
   * The files of one kind that lie directly in a folder, in the order of the names.
   *
   * @param ending of their names, such as {@code .tsv}
   * @throws KnowledgeException when the folder cannot be read
   */
  public static List<Path> files(Path folder, String ending) {
    return entries(folder).stream().filter(p -> name(p).endsWith(ending)).toList();
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** The name of a file or folder; inside a jar that of a folder is written with a slash. */
  public static String name(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  /**
   * The whole text of a file.
   *
   * @throws KnowledgeException when it cannot be read or is not UTF-8
   */
  public static String text(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new KnowledgeException(file + ": not UTF-8");
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static KnowledgeException unreadable(Path path, IOException cause) {
    return new KnowledgeException(path + ": cannot be read: " + cause);
  }
}
