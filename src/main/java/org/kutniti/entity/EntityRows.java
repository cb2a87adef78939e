package org.kutniti.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the rows of one entity file into entities and notes what is wrong in them. */
final class EntityRows {
  private final Table table;
  private final EntityColumns columns;
  private final boolean proven;
  private final Problems problems;

  /**
   * The rows of a file.
   *
   * @param proven whether they are known to have no mistakes; then names are read when somebody
   *     asks
   */
  EntityRows(Table table, boolean proven, Problems problems) {
    this.table = table;
    this.proven = proven;
    this.columns = EntityColumns.of(table, problems);
    this.problems = problems;
  }

  /** Whether the rows are entities; if not, they are names of entities of other files. */
  boolean areEntities() {
    return columns.describesEntities();
  }

  /** What a row calls the entity of its id. */
  NewNames newNames(Table.Row row) {
    return new NewNames(columns.cell(row, "id"), names(row), table.place(), row.line());
  }

  Entity read(Table.Row row) {
    String id = columns.cell(row, "id");
    if (!EntityId.isWellFormed(id)) {
      wrong(row, "broken id \"" + id + "\", expected " + EntityId.EXPECTED);
    }
    return new Entity(
        id,
        columns.cell(row, "type"),
        optional(row, "state"),
        optional(row, "capital"),
        years(row),
        place(row),
        columns.cell(row, "offices"),
        proven ? new LazyNames(() -> names(row)) : names(row));
  }

  private Optional<String> optional(Table.Row row, String column) {
    String cell = columns.cell(row, column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private Years years(Table.Row row) {
    String start = columns.cell(row, "start");
    String end = columns.cell(row, "end");
    if (start.isEmpty() && end.isEmpty()) {
      return Years.ALWAYS;
    }
    return new Years(year(row, start, Integer.MIN_VALUE), year(row, end, Integer.MAX_VALUE));
  }

  private int year(Table.Row row, String cell, int open) {
    try {
      return cell.isEmpty() ? open : Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      wrong(row, "broken year \"" + cell + "\", expected a whole number");
      return open;
    }
  }

  private Optional<Coordinates> place(Table.Row row) {
    Optional<Double> latitude = degrees(row, "lat", Coordinates.LATITUDE_AT_MOST);
    Optional<Double> longitude = degrees(row, "lon", Coordinates.LONGITUDE_AT_MOST);
    return latitude.flatMap(north -> longitude.map(east -> new Coordinates(north, east)));
  }

  private Optional<Double> degrees(Table.Row row, String column, int limit) {
    String cell = columns.cell(row, column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      double degrees = Double.parseDouble(cell);
      if (Math.abs(degrees) <= limit) {
        return Optional.of(degrees);
      }
    } catch (NumberFormatException e) {
      // told of below, as is a number that is out of range
    }
    String expected = "expected degrees from -" + limit + " to " + limit;
    wrong(row, "broken " + column + " \"" + cell + "\", " + expected);
    return Optional.empty();
  }

  private Map<String, Names> names(Table.Row row) {
    Map<String, Names> names = new HashMap<>();
    for (EntityColumns.Language language : columns.languages()) {
      String label = EntityColumns.cell(row, language.label());
      List<String> others = list(row, language.names());
      List<String> demonyms = list(row, language.demonyms());
      if (!label.isEmpty() || !others.isEmpty() || !demonyms.isEmpty()) {
        names.put(language.tag(), new Names(label, others, demonyms));
      }
    }
    checkLabel(row, names);
    return names;
  }

  private void checkLabel(Table.Row row, Map<String, Names> names) {
    for (Names each : names.values()) {
      if (!each.label().isEmpty()) {
        return;
      }
    }
    wrong(row, "no label in any language, expected one in a label column");
  }

  private List<String> list(Table.Row row, int column) {
    String cell = EntityColumns.cell(row, column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> items = List.of(Table.split(cell, '|'));
    for (String item : items) {
      if (item.isEmpty() || item.length() != item.strip().length()) {
        wrong(row, "empty name or stray space in \"" + cell + "\", expected names joined by |");
      }
    }
    return items;
  }

  private void wrong(Table.Row row, String what) {
    problems.add(table.place(), row.line(), what);
  }
}
