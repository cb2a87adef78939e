package org.kutniti.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks, once everything is read, that what rows refer to exists. */
final class References {
  private final Problems problems;
  private final Set<String> types = new TreeSet<>();
  private final List<Reference> open = new ArrayList<>();

  private record Reference(String id, String column, String file, int line) {}

  References(Problems problems) {
    this.problems = problems;
  }

  void declare(String type) {
    types.add(type);
  }

  void expect(String id, String column, String file, int line) {
    open.add(new Reference(id, column, file, line));
  }

  void check(Map<String, EntityReader.Placed> entities) {
    for (EntityReader.Placed placed : entities.values()) {
      checkType(placed);
      Entity entity = placed.entity();
      entity.state().ifPresent(id -> expect(id, "state", placed.file(), placed.line()));
      entity.capital().ifPresent(id -> expect(id, "capital", placed.file(), placed.line()));
    }
    open.stream().filter(r -> !entities.containsKey(r.id)).forEach(this::dangling);
  }

  private void checkType(EntityReader.Placed placed) {
    String type = placed.entity().type();
    if (!types.contains(type)) {
      String what = "unknown type \"" + type + "\", expected one of " + String.join(", ", types);
      problems.add(placed.file(), placed.line(), what);
    }
  }

  private void dangling(Reference reference) {
    String what = reference.column + " names " + reference.id + ", which no row has as its id";
    problems.add(reference.file, reference.line, what);
  }
}
