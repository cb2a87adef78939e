package org.kutniti.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.kutniti.text.InputFormat;

/** The files under what was named, in the order in which the program itself reads them. */
final class Inputs {
  private final Configuration hadoop;
  private final List<FileStatus> found = new ArrayList<>();

  Inputs(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * All files of the kinds that are read.
   *
   * @param inputs files, folders, or patterns of them
   * @throws JobException when there is none
   */
  static List<FileStatus> of(List<String> inputs, Configuration hadoop) throws IOException {
    Inputs files = new Inputs(hadoop);
    for (String input : inputs) {
      files.add(new Path(input));
    }
    if (files.found.isEmpty()) {
      throw new JobException("no document in " + inputs + "; expected " + InputFormat.ENDINGS);
    }
    return files.found;
  }

  private void add(Path input) throws IOException {
    FileStatus[] matching = input.getFileSystem(hadoop).globStatus(input);
    if (matching == null || matching.length == 0) {
      throw new JobException(input + ": there is no such file or folder");
    }
    for (FileStatus status : matching) {
      add(status);
    }
  }

  private void add(FileStatus status) throws IOException {
    if (status.isFile()) {
      if (InputFormat.of(status.getPath().getName()).isPresent()) {
        found.add(status);
      }
      return;
    }
    for (FileStatus entry : entries(status.getPath())) {
      if (!entry.getPath().getName().startsWith(".")) {
        add(entry);
      }
    }
  }

  private List<FileStatus> entries(Path folder) throws IOException {
    FileSystem files = folder.getFileSystem(hadoop);
    try {
      return Arrays.stream(files.listStatus(folder))
          .sorted(Comparator.comparing(status -> status.getPath().getName()))
          .toList();
    } catch (FileNotFoundException e) {
      throw new JobException(folder + ": gone while it was listed");
    }
  }
}
