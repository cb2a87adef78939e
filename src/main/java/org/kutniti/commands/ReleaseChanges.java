package org.kutniti.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.release.Change;
import org.kutniti.release.Changes;
import org.kutniti.release.CsvTable;

/** The table of what changed between two releases. */
final class ReleaseChanges {
  /** Its name. */
  static final String FILE = "changes.tsv";

  private static final String TABLE = "facts.csv";

  private ReleaseChanges() {}

  /** Where a release has its table of facts. */
  static Optional<Path> table(Path release) {
    return Stream.of(Packing.values())
        .map(packing -> release.resolve(TABLE + packing.ending()))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Writes the table and counts what is in it. */
  static Map<Change.Kind, Long> write(Path before, Path after, Path table) throws IOException {
    Map<Change.Kind, Long> counts = new EnumMap<>(Change.Kind.class);
    try (InputStream old = Packing.of(before).read(before);
        InputStream now = Packing.of(after).read(after);
        Writer out = Files.newBufferedWriter(table)) {
      out.write(Change.header() + "\n");
      Changes changes =
          new Changes(
              change -> {
                counts.merge(change.kind(), 1L, Long::sum);
                print(change, out);
              });
      changes.compare(CsvTable.rows(before.toString(), old), CsvTable.rows(after.toString(), now));
    }
    return counts;
  }

  private static void print(Change change, Writer out) {
    try {
      out.write(change.line() + "\n");
    } catch (IOException e) {
      throw new CommandException(FILE + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** Counts what is in a table. */
  static Map<Change.Kind, Long> counts(Path table) throws IOException {
    Map<Change.Kind, Long> counts = new EnumMap<>(Change.Kind.class);
    try (Stream<String> lines = Files.lines(table)) {
      lines
          .skip(1)
          .map(line -> line.substring(0, line.indexOf('\t')))
          .flatMap(label -> Stream.of(Change.Kind.values()).filter(k -> k.label().equals(label)))
          .forEach(kind -> counts.merge(kind, 1L, Long::sum));
    }
    return counts;
  }
}
