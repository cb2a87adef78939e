package org.kutniti.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kutniti.language.Gist;
import org.kutniti.language.KnowledgeException;

/**
 * Reads layers of entity files, each over the ones before it: a row with a known id replaces that
 * entity, a row with a new id adds one. What a file holds shows in its first column: {@code id}
 * entities, or, without a column {@code type}, further names of them; {@code type} the types that
 * entities may have, {@code language} names that need context.
 */
final class EntityReader {
  private final Problems problems = new Problems();
  private final Map<String, Placed> entities = new LinkedHashMap<>();
  private final Map<List<String>, Ambiguity> ambiguities = new LinkedHashMap<>();
  private final List<NewNames> newNames = new ArrayList<>();
  private final References references = new References(problems);

  /** Whether the build has found no mistake in what was read so far. */
  private boolean proven = true;

  /** An entity and the line that it comes from. */
  record Placed(Entity entity, String file, int line) {}

  private EntityReader() {}

  /**
   * Reads all layers.
   *
   * @throws KnowledgeException naming every problem found in any of them
   */
  static EntityCatalog read(List<List<Path>> layers) {
    EntityReader reader = new EntityReader();
    layers.forEach(reader::readLayer);
    if (!reader.proven) {
      reader.references.check(reader.entities);
      reader.problems.throwIfAny();
    }
    List<Entity> all = reader.entities.values().stream().map(Placed::entity).toList();
    List<Path> files = layers.stream().flatMap(List::stream).toList();
    return new EntityCatalog(all, List.copyOf(reader.ambiguities.values()), files);
  }

  private void readLayer(List<Path> files) {
    Map<String, Placed> layer = new LinkedHashMap<>();
    boolean known = Gist.isProven(files);
    proven &= known;
    files.forEach(file -> readFile(Table.read(file, known, problems), known, layer));
    entities.putAll(layer);
    newNames.forEach(names -> names.addTo(entities, problems));
    newNames.clear();
  }

  private void readFile(Table table, boolean known, Map<String, Placed> layer) {
    switch (table.header()[0]) {
      case "id" -> readEntities(table, known, layer);
      case "type" -> table.rows().forEach(row -> references.declare(row.cells()[0]));
      case "language" -> new AmbiguityRows(table, references, problems).readInto(ambiguities);
      default -> problems.add(table.place(), 1, "first column must be id, type or language");
    }
  }

  private void readEntities(Table table, boolean known, Map<String, Placed> layer) {
    EntityRows rows = new EntityRows(table, known, problems);
    if (!rows.areEntities()) {
      table.rows().forEach(row -> newNames.add(rows.newNames(row)));
      return;
    }
    for (Table.Row row : table.rows()) {
      Entity entity = rows.read(row);
      Placed placed = new Placed(entity, table.place(), row.line());
      Placed earlier = layer.putIfAbsent(entity.id(), placed);
      if (earlier != null) {
        String where = earlier.file() + ":" + earlier.line();
        problems.add(table.place(), row.line(), "id " + entity.id() + " is already at " + where);
      }
    }
  }
}
