package org.kutniti.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kutniti.entity.Ambiguity;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Names;

/** Every entity by each of its names, of whichever language. */
final class NameIndex {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, Set<Entity>> bearers = new HashMap<>();
  private final Map<String, List<String>> usual = new HashMap<>();

  NameIndex(EntityCatalog catalog) {
    catalog.all().forEach(this::add);
    catalog.ambiguities().stream()
        .filter(a -> a.kind() == Ambiguity.Kind.SHARED && a.ids().size() > 1)
        .forEach(a -> add(a, catalog));
  }

  private void add(Ambiguity shared, EntityCatalog catalog) {
    usual.put(key(shared.surface()), shared.ids());
    shared.ids().stream()
        .flatMap(id -> catalog.byId(id).stream())
        .forEach(entity -> add(shared.surface(), entity));
  }

  private void add(Entity entity) {
    for (Names names : entity.names().values()) {
      add(names.label(), entity);
      names.others().forEach(name -> add(name, entity));
    }
  }

  private void add(String name, Entity entity) {
    String key = key(name);
    if (!key.isEmpty()) {
      bearers.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(entity);
    }
  }

  /** Those who bear the name, however it is spaced, dotted, or written in capitals. */
  List<Entity> of(String name) {
    return new ArrayList<>(bearers.getOrDefault(key(name), Set.of()));
  }

  /** The ids that a shared name usually means, the likeliest first; empty for other names. */
  List<String> usual(String name) {
    return usual.getOrDefault(key(name), List.of());
  }

  /** The form in which names are compared. */
  static String key(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
  }
}
