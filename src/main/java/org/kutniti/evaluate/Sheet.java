package org.kutniti.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of tab-separated values as spreadsheets and SPARQL results write it. */
record Sheet(String place, List<String> header, List<Row> rows) {
  /** In SPARQL's TSV a literal is quoted and may carry a language or a datatype. */
  private static final Pattern LITERAL = Pattern.compile("\"(.*)\"(@[\\w-]+|\\^\\^.*)?");

  /** One row by column name; the file's first line has number 1. */
  record Row(int line, Map<String, String> cells) {
    /** The cell, empty where the row or the file has none. */
    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  static Sheet read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new ScoreFileException(List.of(file + ": cannot be read as UTF-8 (" + e + ")"));
    }
  }

  static Sheet parse(String place, String text) {
    List<String> lines = text.lines().toList();
    List<String> header = lines.isEmpty() ? List.of() : header(lines.get(0));
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        rows.add(new Row(i + 1, cells(header, lines.get(i))));
      }
    }
    return new Sheet(place, header, rows);
  }

  private static List<String> header(String line) {
    String bare = line.startsWith("\ufeff") ? line.substring(1) : line;
    return List.of(bare.split("\t", -1)).stream()
        .map(name -> name.startsWith("?") ? name.substring(1) : name)
        .toList();
  }

  private static Map<String, String> cells(List<String> header, String line) {
    String[] values = line.split("\t", -1);
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(values.length, header.size()); i++) {
      cells.put(header.get(i), bare(values[i].strip()));
    }
    return cells;
  }

  private static String bare(String value) {
    Matcher literal = LITERAL.matcher(value);
    return literal.matches() ? literal.group(1) : value;
  }

  /** Stops when a column is missing or a row leaves one of them empty. */
  Sheet require(List<String> columns) {
    List<String> problems = new ArrayList<>();
    for (String column : columns) {
      if (!header.contains(column)) {
        problems.add(place + ":1: no column \"" + column + "\", found " + header);
      } else {
        rows.stream()
            .filter(row -> row.get(column).isEmpty())
            .forEach(row -> problems.add(place + ":" + row.line() + ": no " + column));
      }
    }
    if (!problems.isEmpty()) {
      throw new ScoreFileException(problems);
    }
    return this;
  }
}
