package org.kutniti.language;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders of knowledge files: the built-in ones, inside the jar or beside the classes. */
public final class DataFolder {
  private static final Optional<JarFolder> JAR =
      JarFolder.around(DataFolder.class.getResource(DataFolder.class.getSimpleName() + ".class"));

  private DataFolder() {}

  /**
   * A folder of the built-in knowledge.
   *
   * @param name its name at the top of the class path, such as {@code languages}
   * @throws KnowledgeException when the program holds no such folder
   */
  public static Path builtIn(String name) {
    return optional(name)
        .orElseThrow(() -> new KnowledgeException("/" + name + ": not on the class path"));
  }

  /** The same, of a folder that need not be there. */
  static Optional<Path> optional(String name) {
    return JAR.isPresent()
        ? Optional.of(JAR.get().resolve(name)).filter(DataFolder::isFolder)
        : Optional.ofNullable(DataFolder.class.getResource("/" + name)).map(DataFolder::path);
  }

  private static Path path(URL url) {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether there is such a folder. */
  public static boolean isFolder(Path path) {
    return inJar(path).map(jar -> jar.isFolder(path)).orElseGet(() -> Files.isDirectory(path));
  }

  /** Whether there is such a file. */
  static boolean isFile(Path path) {
    return inJar(path).map(jar -> jar.isFile(path)).orElseGet(() -> Files.exists(path));
  }

  private static Optional<JarFolder> inJar(Path path) {
    return JAR.filter(jar -> jar.holds(path));
  }

  /** What lies in a folder, in the order of the names; empty when there is no such folder. */
  public static List<Path> list(Path folder) {
    return isFolder(folder) ? entries(folder) : List.of();
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
    return inJar(folder).map(jar -> jar.list(folder)).orElseGet(() -> entriesOf(folder));
  }

  private static List<Path> entriesOf(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** The name of a file or folder. */
  public static String name(Path path) {
    return path.getFileName().toString();
  }

  /**
   * The whole text of a file.
   *
   * @throws KnowledgeException when it cannot be read or is not UTF-8
   */
  public static String text(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new KnowledgeException(file + ": not UTF-8");
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    Optional<JarFolder> jar = inJar(file);
    return jar.isPresent() ? jar.get().bytes(file) : Files.readAllBytes(file);
  }

  private static KnowledgeException unreadable(Path path, IOException cause) {
    return new KnowledgeException(path + ": cannot be read: " + cause);
  }
}
