package org.kutniti.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads the names that need context; the header is {@code language surface ids note}. */
final class AmbiguityRows {
  private static final List<String> HEADER = List.of("language", "surface", "ids", "note");

  private final Table table;
  private final References references;
  private final Problems problems;

  AmbiguityRows(Table table, References references, Problems problems) {
    this.table = table;
    this.references = references;
    this.problems = problems;
  }

  /** Puts them under language and name, over what earlier files say of the same name. */
  void readInto(Map<List<String>, Ambiguity> ambiguities) {
    if (!Arrays.asList(table.header()).equals(HEADER)) {
      problems.add(table.place(), 1, "expected the columns " + String.join(", ", HEADER));
      return;
    }
    for (Table.Row row : table.rows()) {
      Ambiguity read = read(row);
      ambiguities.put(List.of(read.language(), read.surface()), read);
    }
  }

  private Ambiguity read(Table.Row row) {
    String[] cells = row.cells();
    List<String> ids = cells[2].isEmpty() ? List.of() : List.of(Table.split(cells[2], '|'));
    ids.forEach(id -> references.expect(id, "ids", table.place(), row.line()));
    return new Ambiguity(cells[0], cells[1], ids, cells[3]);
  }
}
