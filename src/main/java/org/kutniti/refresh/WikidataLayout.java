package org.kutniti.refresh;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where Wikidata keeps what the entity files hold.
 *
 * @param properties ids of properties, by what is told by them
 * @param holders types of ours that have it
 * @param references types of ours of which what is named must be
 * @param ended ids of qualifiers that say that a statement no longer holds
 * @param classes types of ours by ids of Wikidata's classes, the first that fits counts
 */
record WikidataLayout(
    Map<WikidataLayout.Told, List<String>> properties,
    Map<WikidataLayout.Told, Set<String>> holders,
    Map<WikidataLayout.Told, Set<String>> references,
    Set<String> ended,
    LinkedHashMap<String, String> classes) {
  private static final String FILE = "/refresh/wikidata.yaml";

  /** What is told of an item. */
  enum Told {
    CLASS,
    STATE,
    CAPITAL,
    COORDINATES,
    START,
    END
  }

  static WikidataLayout builtIn() {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
    try (InputStream in = WikidataLayout.class.getResourceAsStream(FILE)) {
      return mapper.readValue(Objects.requireNonNull(in, FILE), WikidataLayout.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** All properties that are read. */
  Set<String> wanted() {
    return properties.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  /** Whether entities of a type have it. */
  boolean isHeldBy(Told told, String type) {
    return holders.getOrDefault(told, Set.of()).contains(type);
  }

  /** What an item has for it, where that is one value and no more. */
  Optional<String> single(Item item, Told told) {
    return properties.getOrDefault(told, List.of()).stream()
        .map(property -> item.values(property).stream().distinct().toList())
        .filter(values -> values.size() == 1)
        .map(values -> values.get(0))
        .findFirst();
  }

  /** The type of ours that an item is of. */
  Optional<String> type(Item item) {
    Set<String> of =
        properties.getOrDefault(Told.CLASS, List.of()).stream()
            .flatMap(property -> item.values(property).stream())
            .collect(Collectors.toSet());
    return classes.entrySet().stream()
        .filter(e -> of.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
