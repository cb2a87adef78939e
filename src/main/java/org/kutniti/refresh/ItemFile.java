package org.kutniti.refresh;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** A file of items: a JSON dump, N-Triples or results of a query, perhaps packed. */
final class ItemFile {
  private static final int BUFFER = 1 << 16;
  private static final int LOOKED_AT = 4096;

  private final Path file;

  ItemFile(Path file) {
    this.file = file;
  }

  /**
   * Reads it to the end, holding no more than an item at a time.
   *
   * @param problems gets what is wrong, with the file's name and the place
   * @throws RefreshException when it cannot be read on
   */
  void read(Wish wish, Consumer<Item> items, Consumer<String> problems) {
    try (BufferedReader in = open()) {
      reader(in, wish).read(in, items, problem -> problems.accept(file + ":" + problem));
    } catch (IOException | UncheckedIOException e) {
      throw new RefreshException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private BufferedReader open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      InputStream plain = unpacked(in);
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), BUFFER);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private InputStream unpacked(InputStream in) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in, BUFFER);
    }
    return name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
  }

  /** By its first characters: triples begin with a bracket, dumps with an entity. */
  private ItemReader reader(BufferedReader in, Wish wish) throws IOException {
    in.mark(LOOKED_AT);
    char[] start = new char[LOOKED_AT];
    int read = Math.max(0, in.read(start, 0, LOOKED_AT));
    in.reset();
    String text = new String(start, 0, read).stripLeading();
    if (text.startsWith("<") || text.startsWith("#") || text.startsWith("_:")) {
      return new TripleReader(wish);
    }
    boolean rows =
        text.startsWith("{") && (text.contains("\"head\"") || text.contains("\"results\""));
    if (rows) {
      return new ResultReader(wish.properties());
    }
    if (text.startsWith("[") || text.startsWith("{")) {
      return new DumpReader(wish);
    }
    throw new RefreshException(
        file + ": expected a JSON dump, N-Triples, or results of a query in JSON", null);
  }
}
