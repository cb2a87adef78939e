package org.kutniti.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder that results are written to. A file has its name only when it is whole.
 *
 * @param attempt tells files apart that two tasks write for the same part at once
 */
record Folder(Path root, Configuration hadoop, String attempt) {
  private static final JsonMapper JSON = new JsonMapper();

  static Folder of(String output, Configuration hadoop, String attempt) {
    return new Folder(new Path(output), hadoop, attempt);
  }

  Path quads(String name) {
    return new Path(root, "quads/" + name + ".nq.gz");
  }

  Path facts(String name) {
    return new Path(root, "facts/" + name + ".parquet");
  }

  /** One line for each bad document. */
  Path errors(String name) {
    return new Path(root, "errors/" + name + ".txt");
  }

  /** What is needed to put the parts together; Spark and Hadoop pass names by that begin so. */
  Path work(String name) {
    return new Path(root, "_work/" + name);
  }

  /** Writes lines packed with gzip. */
  void writePacked(Path file, Collection<String> lines) throws IOException {
    write(file, out -> lines(new GZIPOutputStream(out), lines));
  }

  /** Writes lines as they are. */
  void write(Path file, Collection<String> lines) throws IOException {
    write(file, out -> lines(out, lines));
  }

  void writeJson(Path file, Object value) throws IOException {
    write(file, out -> JSON.writeValue(out, value));
  }

  /** What a file of JSON holds, empty when there is no such file. */
  <T> Optional<T> readJson(Path file, Class<T> type) throws IOException {
    if (!files().exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = files().open(file)) {
      return Optional.of(JSON.readValue(in, type));
    }
  }

  /** Writes into a stream. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private void write(Path file, Content content) throws IOException {
    Path unfinished = unfinished(file);
    try (OutputStream out = files().create(unfinished, true)) {
      content.write(out);
    }
    finish(file);
  }

  /** What a file is called while it is being written. */
  Path unfinished(Path file) {
    return work(file.getName() + "." + attempt);
  }

  /** Gives a file that is whole its name; one that had it is replaced. */
  void finish(Path file) throws IOException {
    files().mkdirs(file.getParent());
    files().delete(file, false);
    if (!files().rename(unfinished(file), file)) {
      throw new IOException(file + ": cannot be put in its place");
    }
  }

  private static void lines(OutputStream out, Collection<String> lines) throws IOException {
    try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      for (String line : lines) {
        writer.write(line);
        writer.write('\n');
      }
    }
  }

  FileSystem files() throws IOException {
    return root.getFileSystem(hadoop);
  }
}
