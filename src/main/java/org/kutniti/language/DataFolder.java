package org.kutniti.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Folders of knowledge files: the built-in ones, inside the jar or beside the classes. */
public final class DataFolder {
  private static final Optional<JarFolder> JAR =
      JarFolder.around(DataFolder.class.getResource(DataFolder.class.getSimpleName() + ".class"));

  private static final char REPLACEMENT = '\uFFFD';

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
      byte[] bytes = bytes(file);
      String text = new String(bytes, UTF_8);
      return text.indexOf(REPLACEMENT) < 0 ? text : checked(bytes);
    } catch (CharacterCodingException e) {
      throw new KnowledgeException(file + ": not UTF-8");
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** A text with the sign that stands for what is no UTF-8, unless that is what it stands for. */
  private static String checked(byte[] bytes) throws CharacterCodingException {
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /**
   * What tells a file from one that holds anything else: its CRC-32 in hexadecimal digits and its
   * length in bytes.
   *
   * @throws KnowledgeException when it cannot be read
   */
  static String sum(Path file) {
    return inJar(file).map(jar -> jar.sum(file)).orElseGet(() -> sumOf(file));
  }

  private static String sumOf(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return sum(crc(bytes), bytes.length);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The same of several files together, in their order. */
  public static String sum(List<Path> files) {
    byte[] all = files.stream().map(DataFolder::sum).collect(joining("\n")).getBytes(UTF_8);
    return sum(crc(all), all.length);
  }

  private static long crc(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /** The same of what is known of a file. */
  static String sum(long checksum, long bytes) {
    return Long.toHexString(checksum) + "-" + bytes;
  }

  /**
   * What a file holds.
   *
   * @throws IOException when it cannot be read
   */
  static byte[] bytes(Path file) throws IOException {
    Optional<JarFolder> jar = inJar(file);
    return jar.isPresent() ? jar.get().bytes(file) : Files.readAllBytes(file);
  }

  private static KnowledgeException unreadable(Path path, IOException cause) {
    return new KnowledgeException(path + ": cannot be read: " + cause);
  }
}
