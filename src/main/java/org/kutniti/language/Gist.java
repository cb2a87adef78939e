package org.kutniti.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files that the build makes of what the program knows, for each start to read fast. */
public final class Gist {
  private static final String FOLDER = "gist";

  private Gist() {}

  /**
   * The file of that name; empty where the build has made none.
   *
   * @param name which tells, too, what it was made of
   */
  static Optional<Path> named(String name) {
    return DataFolder.optional(FOLDER)
        .map(folder -> folder.resolve(name))
        .filter(DataFolder::isFile);
  }

  /** What it holds; empty where the build has made none. */
  public static Optional<ByteBuffer> bytes(String name) {
    return named(name).map(Gist::read);
  }

  private static ByteBuffer read(Path file) {
    try {
      return ByteBuffer.wrap(DataFolder.bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Whether the build found no mistake in files, which hold what they held then. */
  public static boolean isProven(List<Path> files) {
    return named(proof(files)).isPresent();
  }

  /**
   * Notes that there is no mistake in files.
   *
   * @param classes where the compiled classes lie
   * @throws IOException when it cannot be written
   */
  public static void prove(Path classes, List<Path> files) throws IOException {
    write(classes, proof(files), new byte[0]);
  }

  private static String proof(List<Path> files) {
    return DataFolder.sum(files) + ".proven";
  }

  /** Whether a file of knowledge came with the program. */
  static boolean isOfBuiltIn(Path file) {
    return DataFolder.optional(FOLDER)
        .filter(folder -> file.startsWith(folder.getParent()))
        .isPresent();
  }

  /**
   * Removes what an earlier build made.
   *
   * @param classes where the compiled classes lie
   * @throws IOException when something cannot be removed
   */
  public static void clear(Path classes) throws IOException {
    for (Path old : DataFolder.list(classes.resolve(FOLDER))) {
      Files.delete(old);
    }
  }

  /**
   * Writes a file.
   *
   * @param classes where the compiled classes lie
   * @throws IOException when it cannot be written
   */
  public static void write(Path classes, String name, byte[] content) throws IOException {
    Files.write(Files.createDirectories(classes.resolve(FOLDER)).resolve(name), content);
  }
}
