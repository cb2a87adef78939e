package org.kutniti.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column of an entity file holds what. */
final class EntityColumns {
  private static final Set<String> PLAIN =
      Set.of("id", "type", "state", "capital", "iso2", "lat", "lon", "start", "end", "offices");
  private static final String EXPECTED =
      "id, type, state, capital, iso2, lat, lon, start, end, offices, or label, names, demonyms"
          + " and a language (label.bn)";

  /** The columns of one language's names; -1 where the file has none. */
  record Language(String tag, int label, int names, int demonyms) {}

  private final Table table;
  private final List<Language> languages;

  private EntityColumns(Table table, List<Language> languages) {
    this.table = table;
    this.languages = languages;
  }

  static EntityColumns of(Table table, Problems problems) {
    Map<String, Language> languages = new LinkedHashMap<>();
    for (String name : table.header()) {
      if (isOfLanguage(name)) {
        languages.computeIfAbsent(tagOf(name), tag -> language(table, tag));
      } else if (!PLAIN.contains(name)) {
        problems.add(table.place(), 1, "unknown column \"" + name + "\", expected " + EXPECTED);
      }
    }
    return new EntityColumns(table, new ArrayList<>(languages.values()));
  }

  private static boolean isOfLanguage(String column) {
    int dot = column.indexOf('.');
    return dot > 0
        && dot < column.length() - 1
        && Set.of("label", "names", "demonyms").contains(column.substring(0, dot));
  }

  private static String tagOf(String column) {
    return column.substring(column.indexOf('.') + 1);
  }

  private static Language language(Table table, String tag) {
    return new Language(
        tag,
        table.column("label." + tag),
        table.column("names." + tag),
        table.column("demonyms." + tag));
  }

  /** The cell of the row in a plain column, empty where the file has no such column. */
  String cell(Table.Row row, String column) {
    return cell(row, table.column(column));
  }

  /** Whether the file describes entities; one that does not only adds names to those of others. */
  boolean describesEntities() {
    return table.column("type") >= 0;
  }

  static String cell(Table.Row row, int column) {
    return column < 0 ? "" : row.cells()[column];
  }

  List<Language> languages() {
    return languages;
  }
}
