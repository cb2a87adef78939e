package org.kutniti.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.kutniti.language.LanguageTags;
import org.kutniti.text.DocumentReader;
import org.kutniti.text.InputFile;
import org.kutniti.text.ReadingTerms;

/** Reads the documents of a part from wherever Hadoop can read. */
record PartReader(Configuration hadoop, Settings settings, LanguageTags tags) {

  DocumentReader open(Part part) {
    Iterator<InputFile> files =
        part.slices().stream().filter(this::holdsLine).map(this::file).iterator();
    return DocumentReader.of(files, new ReadingTerms(settings.maxSize(), tags));
  }

  /** A stretch in which no line begins is no bad document. */
  private boolean holdsLine(Slice slice) {
    if (slice.start() == 0) {
      return true;
    }
    try (LineSlice lines = lines(slice)) {
      return !lines.isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputFile file(Slice slice) {
    Path path = new Path(slice.path());
    return InputFile.named(
        slice.place(),
        slice.name(),
        () -> slice.isWhole() ? opened(slice) : lines(slice),
        () -> HadoopInputFile.fromPath(path, hadoop));
  }

  private LineSlice lines(Slice slice) throws IOException {
    return new LineSlice(opened(slice), slice.start(), slice.end());
  }

  private FSDataInputStream opened(Slice slice) throws IOException {
    Path path = new Path(slice.path());
    return path.getFileSystem(hadoop).open(path);
  }
}
