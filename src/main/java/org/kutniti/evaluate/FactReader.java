package org.kutniti.evaluate;

import java.nio.file.Path;
import java.util.List;

/** Reads a table of facts: tab-separated, with a header line that names the columns. */
public final class FactReader {
  private static final List<String> REQUIRED = List.of("document", "relation", "subject", "object");

  private FactReader() {}

  /**
   * Reads a file.
   *
   * @throws ScoreFileException naming file, line and what was expected, for every problem
   */
  public static List<FactRow> read(Path file) {
    return rows(Sheet.read(file));
  }

  /**
   * Reads a text.
   *
   * @param place what messages call it
   * @throws ScoreFileException as above
   */
  public static List<FactRow> parse(String place, String text) {
    return rows(Sheet.parse(place, text));
  }

  private static List<FactRow> rows(Sheet sheet) {
    return sheet.require(REQUIRED).rows().stream().map(FactReader::row).toList();
  }

  private static FactRow row(Sheet.Row row) {
    return new FactRow(
        row.get("document"),
        row.get("relation"),
        row.get("subject"),
        row.get("subjectName"),
        row.get("object"),
        row.get("objectName"),
        row.get("date"),
        row.get("status"),
        row.get("place"),
        row.get("placeName"),
        row.get("label"),
        row.get("quote"));
  }
}
