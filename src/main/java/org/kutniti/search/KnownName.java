package org.kutniti.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kutniti.entity.Ambiguity;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Names;

/**
 * A name of an entity.
 *
 * @param language tag of the language that it is written in
 */
public record KnownName(Entity entity, String language, String text) {
  /** All names in a catalogue: labels, others, and those that several share. */
  static List<KnownName> all(EntityCatalog catalog) {
    List<KnownName> all = new ArrayList<>();
    for (Entity entity : catalog.all()) {
      for (Map.Entry<String, Names> names : new TreeMap<>(entity.names()).entrySet()) {
        add(all, entity, names.getKey(), names.getValue());
      }
    }
    catalog.ambiguities().stream()
        .filter(a -> a.kind() == Ambiguity.Kind.SHARED)
        .forEach(a -> addShared(all, catalog, a));
    return List.copyOf(all);
  }

  private static void add(List<KnownName> all, Entity entity, String language, Names names) {
    if (!names.label().isEmpty()) {
      all.add(new KnownName(entity, language, names.label()));
    }
    names.others().forEach(other -> all.add(new KnownName(entity, language, other)));
  }

  private static void addShared(List<KnownName> all, EntityCatalog catalog, Ambiguity shared) {
    shared.ids().stream()
        .flatMap(id -> catalog.byId(id).stream())
        .forEach(e -> all.add(new KnownName(e, shared.language(), shared.surface())));
  }
}
