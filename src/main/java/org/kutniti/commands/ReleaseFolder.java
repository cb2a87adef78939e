package org.kutniti.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder whose files appear there when all of them are whole. Those of the release before that
 * are no more are removed; files that no release wrote are left alone.
 */
final class ReleaseFolder implements AutoCloseable {
  private static final String SUMS = "SHA256SUMS";
  private static final String PARTS = "  ";

  private final Path folder;
  private final Path unfinished;

  private ReleaseFolder(Path folder, Path unfinished) {
    this.folder = folder;
    this.unfinished = unfinished;
  }

  /** Makes ready to write; nothing is in the folder yet. */
  static ReleaseFolder open(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    Files.createDirectories(parent);
    String name = "." + folder.toAbsolutePath().normalize().getFileName() + ".unfinished";
    return new ReleaseFolder(folder, Files.createTempDirectory(parent, name));
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
        DigestInputStream in = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Lists the digests of all files, then puts them in their place. */
  void publish() throws IOException {
    Map<String, String> before = sums(folder);
    StringBuilder sums = new StringBuilder();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      sums.append(digest(name)).append(PARTS).append(name).append('\n');
      before.remove(name);
    }
    Files.writeString(file(SUMS), sums);
    Files.createDirectories(folder);
    for (Path file : files()) {
      Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    for (String gone : before.keySet()) {
      Files.deleteIfExists(folder.resolve(Path.of(gone).getFileName()));
    }
  }

  private Iterable<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(unfinished)) {
      return files.sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
    }
  }

  /** Removes what was not published. */
  @Override
  public void close() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.delete(unfinished);
  }
}
