package org.kutniti.entity;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kutniti.language.DataFolder;

/** A file of tab-separated cells: a header line, then rows of as many cells. */
record Table(String place, String[] header, Map<String, Integer> columns, List<Row> rows) {
  /** One row; the file's first line has number 1. */
  record Row(int line, String[] cells) {}

  /**
   * Reads a file and notes the lines that are not as they must be.
   *
   * @param proven whether it is known to have none
   */
  static Table read(Path file, boolean proven, Problems problems) {
    String text = DataFolder.text(file);
    List<String> lines = text.lines().toList();
    if (!proven) {
      checkForm(file.toString(), text, lines, problems);
    }
    return parse(file.toString(), lines, problems);
  }

  private static Table parse(String place, List<String> lines, Problems problems) {
    String[] header = lines.isEmpty() ? new String[] {""} : split(lines.get(0), '\t');
    List<Row> rows = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      addRow(new Row(i + 1, split(lines.get(i), '\t')), rows, header.length, place, problems);
    }
    return new Table(place, header, columns(header), rows);
  }

  private static void addRow(Row row, List<Row> rows, int width, String place, Problems problems) {
    if (row.cells.length == width) {
      rows.add(row);
    } else {
      String what = row.cells.length + " cells, expected " + width + " as in the header";
      problems.add(place, row.line, what);
    }
  }

  /** Names are compared code point by code point, so all must be in one normal form. */
  private static void checkForm(String place, String text, List<String> lines, Problems problems) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)) {
        problems.add(place, i + 1, "not in Unicode normal form NFC");
      }
    }
  }

  /** The index of a column, or -1. */
  int column(String name) {
    return columns.getOrDefault(name, -1);
  }

  private static Map<String, Integer> columns(String[] header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      columns.put(header[i], i);
    }
    return columns;
  }

  static String[] split(String line, char separator) {
    List<String> cells = new ArrayList<>(16);
    int from = 0;
    for (int to; (to = line.indexOf(separator, from)) >= 0; from = to + 1) {
      cells.add(line.substring(from, to));
    }
    cells.add(line.substring(from));
    return cells.toArray(new String[0]);
  }
}
