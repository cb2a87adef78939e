package org.kutniti.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.entity.Ambiguity;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.Normaliser;
import org.kutniti.text.Words;

/** Names that several entities bear, and whom they usually mean. */
final class SharedNames {
  private final Normaliser normaliser;
  private final Map<String, List<String>> ids = new HashMap<>();

  SharedNames(EntityCatalog catalog, String language, Normaliser normaliser) {
    this.normaliser = normaliser;
    for (Ambiguity ambiguity : catalog.ambiguities()) {
      if (ambiguity.language().equals(language) && ambiguity.kind() == Ambiguity.Kind.SHARED) {
        ids.put(key(ambiguity.surface()), ambiguity.ids());
      }
    }
  }

  private String key(String name) {
    return Words.of(normaliser.normalise(name));
  }

  /** The likeliest of the namesakes, when the data knows the name to be shared. */
  Optional<Entity> usual(String name, List<Entity> namesakes) {
    List<String> order = ids.getOrDefault(key(name), List.of());
    return namesakes.stream()
        .filter(e -> order.contains(e.id()))
        .min(Comparator.comparingInt(e -> order.indexOf(e.id())));
  }
}
