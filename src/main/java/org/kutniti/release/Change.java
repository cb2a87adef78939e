package org.kutniti.release;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kutniti.fact.FactTable;

/**
 * What became of a document's telling of a fact.
 *
 * @param row as it is now; as it was, where it is no more
 * @param details what changed: a column, what it held and what it holds
 */
public record Change(Kind kind, List<String> row, List<String> details) {
  /** What may become of it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED;

    /** The kind in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The first line of a table of changes. */
  public static String header() {
    return "change\t" + FactTable.header() + "\tdetails";
  }

  static Change between(List<String> before, List<String> after) {
    List<String> details =
        IntStream.range(0, after.size())
            .filter(column -> !before.get(column).equals(after.get(column)))
            .mapToObj(
                column ->
                    "%s: %s > %s"
                        .formatted(
                            FactTable.COLUMNS.get(column), before.get(column), after.get(column)))
            .toList();
    return new Change(Kind.CHANGED, after, details);
  }

  /** A line of a table of changes. */
  public String line() {
    return Stream.of(Stream.of(kind.label()), row.stream(), Stream.of(String.join("; ", details)))
        .flatMap(cells -> cells)
        .collect(Collectors.joining("\t"));
  }
}
