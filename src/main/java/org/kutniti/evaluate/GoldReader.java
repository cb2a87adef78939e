package org.kutniti.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kutniti.ontology.Status;

/**
 * Reads gold facts: tab-separated, with a header line that names at least {@code doc}, {@code
 * relation}, {@code subject}, {@code object} and {@code status}; {@code date}, {@code place} and
 * {@code evidence} are read where given.
 */
public final class GoldReader {
  private static final List<String> REQUIRED =
      List.of("doc", "relation", "subject", "object", "status");

  private GoldReader() {}

  /**
   * Reads a file.
   *
   * @throws ScoreFileException naming file, line and what was expected, for every problem
   */
  public static List<GoldRow> read(Path file) {
    return rows(Sheet.read(file));
  }

  /**
   * Reads a text.
   *
   * @param place what messages call it
   * @throws ScoreFileException as above
   */
  public static List<GoldRow> parse(String place, String text) {
    return rows(Sheet.parse(place, text));
  }

  private static List<GoldRow> rows(Sheet sheet) {
    sheet.require(REQUIRED);
    checkStatus(sheet);
    return sheet.rows().stream().map(GoldReader::row).toList();
  }

  private static void checkStatus(Sheet sheet) {
    List<String> problems = new ArrayList<>();
    for (Sheet.Row row : sheet.rows()) {
      if (!isStatus(row.get("status"))) {
        String expected = "expected asserted, planned, denied, ended or optional";
        problems.add(
            sheet.place()
                + ":"
                + row.line()
                + ": status \""
                + row.get("status")
                + "\", "
                + expected);
      }
    }
    if (!problems.isEmpty()) {
      throw new ScoreFileException(problems);
    }
  }

  private static boolean isStatus(String status) {
    return GoldRow.isOptional(status)
        || Arrays.stream(Status.values()).anyMatch(known -> known.label().equals(status));
  }

  private static GoldRow row(Sheet.Row row) {
    return new GoldRow(
        Iri.documentName(row.get("doc")),
        row.get("relation"),
        row.get("subject"),
        row.get("object"),
        row.get("date"),
        row.get("status"),
        row.get("place"),
        row.get("evidence"));
  }
}
