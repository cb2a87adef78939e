package org.kutniti.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of tab-separated cells: a header line, then rows of as many cells. */
record Table(String place, String[] header, Map<String, Integer> columns, List<Row> rows) {
  /** One row; the file's first line has number 1. */
  record Row(int line, String[] cells) {}

  static Table parse(DataFile file, Problems problems) {
    List<String> lines = file.text().lines().toList();
    checkForm(file, lines, problems);
    String[] header = lines.isEmpty() ? new String[] {""} : split(lines.get(0), '\t');
    List<Row> rows = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      addRow(new Row(i + 1, split(lines.get(i), '\t')), rows, header.length, file, problems);
    }
    return new Table(file.place(), header, columns(header), rows);
  }

  private static void addRow(Row row, List<Row> rows, int width, DataFile file, Problems problems) {
    if (row.cells.length == width) {
      rows.add(row);
    } else {
      String what = row.cells.length + " cells, expected " + width + " as in the header";
      problems.add(file.place(), row.line, what);
    }
  }

  /** Names are compared code point by code point, so all must be in one normal form. */
  private static void checkForm(DataFile file, List<String> lines, Problems problems) {
    if (Normalizer.isNormalized(file.text(), Normalizer.Form.NFC)) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)) {
        problems.add(file.place(), i + 1, "not in Unicode normal form NFC");
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
