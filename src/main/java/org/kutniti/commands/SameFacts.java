package org.kutniti.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names that may be one: of one class and state, in the same place of the same fact of one day,
 * told by documents of which none names both.
 */
final class SameFacts {
  /** Where more do the same on a day, they are a delegation or a conference, and no evidence. */
  private static final int MOST = 4;

  /** What follows it in a local name is the state served. */
  private static final char STATE = '~';

  private record Fact(String type, String state, List<String> said) {}

  private final Map<Fact, TreeSet<String>> doing = new HashMap<>();
  private final Map<String, Set<String>> documents = new HashMap<>();

  /**
   * Takes what the store tells.
   *
   * @param rows {@code entity} and {@code document}; {@code type}, {@code relation}, {@code place},
   *     {@code with}, {@code status} and {@code day} where the day is known
   */
  SameFacts(List<Map<String, String>> rows) {
    rows.forEach(this::add);
  }

  private void add(Map<String, String> row) {
    String entity = row.get("entity");
    documents.computeIfAbsent(entity, first -> new HashSet<>()).add(row.get("document"));
    if (row.containsKey("day")) {
      List<String> said = new ArrayList<>();
      List.of("relation", "place", "with", "status", "day").forEach(key -> said.add(row.get(key)));
      Fact fact = new Fact(row.get("type"), state(entity), said);
      doing.computeIfAbsent(fact, first -> new TreeSet<>()).add(entity);
    }
  }

  private static String state(String entity) {
    int at = entity.lastIndexOf(STATE);
    return at < 0 ? "" : entity.substring(at + 1);
  }

  /** Who may be whom, by IRI. */
  Map<String, TreeSet<String>> all() {
    Map<String, TreeSet<String>> all = new TreeMap<>();
    doing.values().stream()
        .filter(names -> names.size() <= MOST)
        .forEach(names -> names.forEach(name -> others(name, names, all)));
    return all;
  }

  private void others(String name, Collection<String> names, Map<String, TreeSet<String>> all) {
    names.stream()
        .filter(other -> !other.equals(name) && !isNamedWith(name, other))
        .forEach(other -> all.computeIfAbsent(name, first -> new TreeSet<>()).add(other));
  }

  private boolean isNamedWith(String name, String other) {
    return documents.get(name).stream().anyMatch(documents.get(other)::contains);
  }
}
