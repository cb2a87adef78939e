package org.kutniti.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kutniti.language.DataFolder;
import org.kutniti.reconcile.Candidate;

/** The table of names that a person fills in: cells parted by tabs, a line of columns first. */
final class LinkTable {
  static final String ID = "id";
  static final String LOCAL = "local";
  static final String DOCUMENT = "document";
  static final String TYPE = "type";
  static final String LANGUAGE = "language";
  static final String NAME = "name";

  private static final List<String> NEEDED = List.of(ID, LOCAL, DOCUMENT, TYPE, LANGUAGE, NAME);
  private static final List<String> COLUMNS =
      List.of(
          ID, LOCAL, DOCUMENT, TYPE, LANGUAGE, NAME, "facts", "documents", "candidates", "example");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private LinkTable() {}

  /** A line that came back, with its number in the file. */
  record Row(int line, Map<String, String> cells) {
    String cell(String column) {
      return cells.get(column);
    }
  }

  static String header() {
    return String.join("\t", COLUMNS);
  }

  /**
   * A line to fill in.
   *
   * @param decided the id that was decided on already, or the empty string
   */
  static String line(Unlinked who, String decided, List<Candidate> candidates) {
    return List.of(
            decided,
            who.local(),
            "",
            who.type(),
            who.language(),
            who.name(),
            Integer.toString(who.facts()),
            Integer.toString(who.documents()),
            candidates.stream().map(LinkTable::shown).collect(Collectors.joining(" | ")),
            who.example())
        .stream()
        .map(cell -> cell.replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t"));
  }

  private static String shown(Candidate candidate) {
    String note = candidate.description().isEmpty() ? "" : " (" + candidate.description() + ")";
    String score = candidate.score() > 0 ? " " + Math.round(candidate.score()) : "";
    return candidate.id() + " " + candidate.name() + note + score;
  }

  /**
   * Reads a table that was filled in, whatever the order of its columns.
   *
   * @throws CommandException when a column is missing that is needed
   */
  static List<Row> read(Path file) {
    List<String> lines = DataFolder.text(file).lines().toList();
    List<String> header =
        lines.isEmpty() ? List.of() : cells(lines.get(0).replace(BYTE_ORDER_MARK, ""));
    if (!header.containsAll(NEEDED)) {
      throw new CommandException(file + ":1: expected the columns " + String.join(", ", NEEDED));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      Map<String, String> row = new HashMap<>();
      NEEDED.forEach(c -> row.put(c, cell(cells, header.indexOf(c))));
      rows.add(new Row(i + 1, row));
    }
    return rows;
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at).strip() : "";
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(LinkTable::unquoted).toList();
  }

  /** Spreadsheets put cells between quotation marks when one stands in them. */
  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }
}
