package org.kutniti.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.kutniti.OwnData;
import org.kutniti.fact.Digest;

/**
 * A user's own files of knowledge, as they are sent to those who read with them.
 *
 * @param files what is in each, by its path within the folder
 */
record OwnFiles(TreeMap<String, byte[]> files) implements Serializable {

  /** No files: the built-in knowledge alone. */
  static OwnFiles none() {
    return new OwnFiles(new TreeMap<>());
  }

  /** The files of a folder that Hadoop can read. */
  static OwnFiles in(String folder, Configuration hadoop) throws IOException {
    Path path = new Path(folder);
    FileSystem system = path.getFileSystem(hadoop);
    if (!system.exists(path) || !system.getFileStatus(path).isDirectory()) {
      throw new JobException(folder + ": no such folder; expected one with own knowledge");
    }
    int above = system.resolvePath(path).toUri().getPath().length() + 1;
    TreeMap<String, byte[]> files = new TreeMap<>();
    RemoteIterator<LocatedFileStatus> found = system.listFiles(path, true);
    while (found.hasNext()) {
      Path file = found.next().getPath();
      try (InputStream in = system.open(file)) {
        files.put(file.toUri().getPath().substring(above), in.readAllBytes());
      }
    }
    return new OwnFiles(files);
  }

  /** The same for the same files. */
  String digest() {
    Stream<String> parts =
        files.entrySet().stream()
            .flatMap(f -> Stream.of(f.getKey(), new String(f.getValue(), StandardCharsets.UTF_8)));
    return Digest.of(parts.toList());
  }

  /** Puts them into a folder of this machine, from which they are read as the program does. */
  OwnData unpacked() {
    if (files.isEmpty()) {
      return new OwnData(Optional.empty());
    }
    try {
      java.nio.file.Path folder = Files.createTempDirectory("kutniti-data");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        java.nio.file.Path target = folder.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      return new OwnData(Optional.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
