package org.kutniti.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * Files and folders that bear their names only once they are whole and on the disk, so that neither
 * a killed process nor a loss of power leaves half of one.
 */
public final class DurableFile {
  private static final boolean FOLDERS_CAN_BE_FORCED =
      !System.getProperty("os.name").startsWith("Windows");

  private DurableFile() {}

  /** Puts a text in UTF-8 in the place of what the file held. */
  public static void write(Path file, String text) throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    Files.writeString(unfinished, text);
    publish(unfinished, file);
  }

  /** Gives a file or folder that is written its name, at once and for good. */
  public static void publish(Path unfinished, Path name) throws IOException {
    force(unfinished);
    if (Files.isDirectory(unfinished)) {
      Files.move(unfinished, name, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.move(
          unfinished, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    forceOne(name.toAbsolutePath().getParent());
  }

  /** Sees to it that a file, or a folder with all that is in it, is on the disk. */
  public static void force(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        forceOne(file);
      }
    }
  }

  private static void forceOne(Path file) throws IOException {
    boolean folder = Files.isDirectory(file);
    if (!folder || FOLDERS_CAN_BE_FORCED) {
      StandardOpenOption way = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
      try (FileChannel channel = FileChannel.open(file, way)) {
        channel.force(true);
      }
    }
  }

  /** Removes a file, or a folder with all that is in it; nothing happens when it is not there. */
  public static void delete(Path root) throws IOException {
    try {
      Files.walkFileTree(root, new Deleting());
    } catch (NoSuchFileException e) {
      // it is gone, which is what was asked
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
