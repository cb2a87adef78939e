package org.kutniti.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Names;

/**
 * Which of the names of a thing to show.
 *
 * @param preferred tags of languages, the best first; without one that fits the first by tag is
 *     taken
 */
public record Labels(List<String> preferred) {
  /** A name and the tag of its language. */
  public record Label(String language, String text) {}

  public Labels {
    preferred = List.copyOf(preferred);
  }

  /** The name of an entity. */
  public Label of(Entity entity) {
    Map<String, String> labels = new TreeMap<>();
    for (Map.Entry<String, Names> names : entity.names().entrySet()) {
      if (!names.getValue().label().isEmpty()) {
        labels.put(names.getKey(), names.getValue().label());
      }
    }
    return of(labels).orElseGet(() -> new Label("", entity.id()));
  }

  /** The name among labels by language tag, if there is any. */
  public Optional<Label> of(Map<String, String> labels) {
    return preferred.stream()
        .filter(labels::containsKey)
        .findFirst()
        .or(() -> labels.keySet().stream().sorted().findFirst())
        .map(tag -> new Label(tag, labels.get(tag)));
  }

  /** The same languages, but another first. */
  public Labels first(String language) {
    return new Labels(Stream.concat(Stream.of(language), preferred.stream()).distinct().toList());
  }
}
