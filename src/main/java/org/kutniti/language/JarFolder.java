package org.kutniti.language;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar as if it were a folder: what lies in it has the jar's path with its own behind. Java's file
 * system for jars would do, but looks through every library of the program before it opens one,
 * which takes as long as to read a language. Threads may share one.
 */
final class JarFolder {
  private final Path place;
  private final ZipFile jar;
  private final NavigableSet<String> names = new TreeSet<>();

  /**
   * Opens a jar, and leaves it open for as long as the program runs.
   *
   * @throws UncheckedIOException when there is none
   */
  JarFolder(Path place) {
    this.place = place;
    try {
      jar = new ZipFile(place.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).forEach(names::add);
  }

  /** The jar that a resource lies in; empty when it lies in a folder. */
  static Optional<JarFolder> around(URL resource) {
    try {
      return resource.getProtocol().equals("jar")
          ? Optional.of(new JarFolder(jar(resource)))
          : Optional.empty();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(resource.toString(), e);
    }
  }

  private static Path jar(URL resource) throws IOException, URISyntaxException {
    return Path.of(((JarURLConnection) resource.openConnection()).getJarFileURL().toURI());
  }

  /** Where a file or folder of that name lies, whether it is there or not. */
  Path resolve(String name) {
    return place.resolve(name);
  }

  /** Whether a path leads into the jar. */
  boolean holds(Path path) {
    return path.startsWith(place);
  }

  boolean isFile(Path path) {
    return names.contains(name(path));
  }

  boolean isFolder(Path path) {
    String start = name(path) + "/";
    String first = names.ceiling(start);
    return first != null && first.startsWith(start);
  }

  /** What lies in a folder, files and folders, in the order of the names. */
  List<Path> list(Path folder) {
    String start = name(folder) + "/";
    return names.tailSet(start).stream()
        .takeWhile(name -> name.startsWith(start))
        .map(name -> name.substring(start.length()).split("/", 2)[0])
        .distinct()
        .map(folder::resolve)
        .sorted()
        .toList();
  }

  /**
   * What a file holds.
   *
   * @throws IOException when there is none
   */
  byte[] bytes(Path file) throws IOException {
    ZipEntry entry = jar.getEntry(name(file));
    if (entry == null) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = jar.getInputStream(entry)) {
      // not readAllBytes, which gathers pieces and copies them
      byte[] bytes = new byte[(int) entry.getSize()];
      in.readNBytes(bytes, 0, bytes.length);
      return bytes;
    }
  }

  /** The checksum and the length of a file, which the jar tells without its being read. */
  String sum(Path file) {
    ZipEntry entry = jar.getEntry(name(file));
    return DataFolder.sum(entry.getCrc(), entry.getSize());
  }

  private String name(Path path) {
    return place.relativize(path).toString().replace(File.separatorChar, '/');
  }
}
