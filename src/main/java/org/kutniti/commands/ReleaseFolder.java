package org.kutniti.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kutniti.fact.Digest;
import org.kutniti.store.DurableFile;

/**
 * A folder whose files appear there when all of them are whole, also when the process is killed:
 * the next one ends what was begun. Those of the release before that are no more are removed; files
 * that no release wrote are left alone.
 */
final class ReleaseFolder implements AutoCloseable {
  private static final String SUMS = "SHA256SUMS";
  private static final String PARTS = "  ";

  private final Path folder;
  private final Path unfinished;
  private final Path ready;

  private ReleaseFolder(Path folder) {
    this.folder = folder;
    Path place = folder.toAbsolutePath().normalize();
    this.unfinished = place.resolveSibling("." + place.getFileName() + ".unfinished");
    this.ready = place.resolveSibling("." + place.getFileName() + ".ready");
  }

  /** Makes ready to write; nothing new is in the folder yet. */
  static ReleaseFolder open(Path folder) throws IOException {
    ReleaseFolder release = new ReleaseFolder(folder);
    DurableFile.delete(release.unfinished);
    Files.createDirectories(release.unfinished);
    return release;
  }

  /** Ends what a process that was killed had begun to publish. */
  static void recover(Path folder) throws IOException {
    new ReleaseFolder(folder).settle();
  }

  /** Where to write a file. */
  Path file(String name) {
    return unfinished.resolve(name);
  }

  /**
   * The digests of a release's files by their names, as it lists them; none where there is none.
   */
  static Map<String, String> sums(Path release) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    Path list = release.resolve(SUMS);
    if (Files.isRegularFile(list)) {
      for (String line : Files.readAllLines(list)) {
        String[] parts = line.split(PARTS, 2);
        sums.put(parts[1], parts[0]);
      }
    }
    return sums;
  }

  /** The SHA-256 of a file that was written, in hexadecimal. */
  String digest(String name) throws IOException {
    try (InputStream file = Files.newInputStream(file(name));
        DigestInputStream in = new DigestInputStream(file, Digest.sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  /** Lists the digests of all files, then puts them in their place. */
  void publish() throws IOException {
    StringBuilder sums = new StringBuilder();
    for (Path file : files(unfinished)) {
      String name = file.getFileName().toString();
      sums.append(digest(name)).append(PARTS).append(name).append('\n');
    }
    Files.writeString(file(SUMS), sums);
    DurableFile.publish(unfinished, ready);
    settle();
  }

  /** From here on it is done in the end, however often it is broken off: the list comes last. */
  private void settle() throws IOException {
    if (!Files.isDirectory(ready)) {
      return;
    }
    Files.createDirectories(folder);
    if (Files.exists(ready.resolve(SUMS))) {
      Set<String> gone = new TreeSet<>(sums(folder).keySet());
      gone.removeAll(sums(ready).keySet());
      for (Path file : files(ready)) {
        DurableFile.publish(file, folder.resolve(file.getFileName()));
      }
      for (String name : gone) {
        Files.deleteIfExists(folder.resolve(Path.of(name).getFileName()));
      }
      DurableFile.publish(ready.resolve(SUMS), folder.resolve(SUMS));
    }
    DurableFile.delete(ready);
  }

  private static Iterable<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.endsWith(SUMS))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    }
  }

  /** Removes what was not published. */
  @Override
  public void close() throws IOException {
    DurableFile.delete(unfinished);
  }
}
