package org.kutniti.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads the names that need context. */
final class AmbiguityRows {
  private static final List<String> HEADER = List.of("language", "surface", "kind", "ids", "note");

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
    List<String> ids = List.of(Table.split(cells[3], '|'));
    ids.forEach(id -> references.expect(id, "ids", table.place(), row.line()));
    return new Ambiguity(cells[0], cells[1], kind(row), ids, cells[4]);
  }

  private Ambiguity.Kind kind(Table.Row row) {
    return switch (row.cells()[2]) {
      case "shared" -> Ambiguity.Kind.SHARED;
      case "word" -> Ambiguity.Kind.WORD;
      default -> {
        String what = "unknown kind \"" + row.cells()[2] + "\", expected shared or word";
        problems.add(table.place(), row.line(), what);
        yield Ambiguity.Kind.SHARED;
      }
    };
  }
}
