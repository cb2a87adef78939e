package org.kutniti.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.parquet.io.LocalInputFile;

/**
 * The files under what the user named, in a stable order: inputs as named, a folder's entries by
 * name. Folders are listed when their turn comes. Hidden files, files of other kinds, and links to
 * folders inside folders are passed by.
 */
final class InputFiles implements Iterator<InputFile> {
  /** Stands for standard input among the inputs. */
  static final String STANDARD_INPUT = "-";

  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private Path next;

  private InputFiles(Path root) {
    open.push(List.of(root).iterator());
    advance(true);
  }

  /**
   * The files of one input.
   *
   * @throws InputException when the path is missing or the folder holds no document
   */
  static Iterator<InputFile> of(String input, InputStream standardInput) {
    if (input.equals(STANDARD_INPUT)) {
      return List.of(
              new InputFile(
                  "standard input",
                  "stdin",
                  Optional.empty(),
                  () -> standardInput,
                  Optional.empty()))
          .iterator();
    }
    Path root = Path.of(input);
    if (!Files.exists(root)) {
      throw new InputException(input + ": there is no such file or folder");
    }
    InputFiles files = new InputFiles(root);
    if (!files.hasNext()) {
      throw new InputException(
          input + ": the folder holds no document; expected " + InputFormat.ENDINGS);
    }
    return files;
  }

  /**
   * How many bytes the files of an input have, as they lie on the disk.
   *
   * @return nothing for standard input, and for what cannot be listed
   */
  static OptionalLong size(String input) {
    if (input.equals(STANDARD_INPUT)) {
      return OptionalLong.empty();
    }
    try {
      long size = 0;
      for (InputFiles files = new InputFiles(Path.of(input)); files.hasNext(); files.next()) {
        size += Files.size(files.next);
      }
      return OptionalLong.of(size);
    } catch (IOException | InputException e) {
      return OptionalLong.empty();
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public InputFile next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    InputFile file = inputFile(next);
    advance(false);
    return file;
  }

  private void advance(boolean named) {
    next = null;
    boolean root = named;
    while (next == null && !open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
      } else {
        visit(open.peek().next(), root);
        root = false;
      }
    }
  }

  private void visit(Path path, boolean root) {
    if (root ? Files.isDirectory(path) : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      open.push(entries(path));
    } else if (root || isDocument(path)) {
      next = path;
    }
  }

  private static boolean isDocument(Path path) {
    return Files.isRegularFile(path) && InputFormat.of(path.getFileName().toString()).isPresent();
  }

  private static Iterator<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
          .toList()
          .iterator();
    } catch (IOException e) {
      throw new InputException(folder + ": the folder cannot be listed: " + e.getMessage(), e);
    }
  }

  private static InputFile inputFile(Path path) {
    String name = path.getFileName().toString();
    return InputFile.named(
        path.toString(), name, () -> stream(path, name), () -> new LocalInputFile(path));
  }

  private static InputStream stream(Path path, String name) throws IOException {
    if (InputFormat.of(name).isEmpty()) {
      throw new IOException("its name does not end in " + InputFormat.ENDINGS);
    }
    return Files.newInputStream(path);
  }
}
