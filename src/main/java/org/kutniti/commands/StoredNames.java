package org.kutniti.commands;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.store.Store;

/** The names that a store was built with. */
final class StoredNames {
  private static final String ONTOLOGY = "ontology";

  private StoredNames() {}

  /** They show in the name of the ontology's graph, which stands right at the base. */
  static Iris of(Store store) {
    return store.fingerprints().keySet().stream()
        .filter(graph -> graph.endsWith(ONTOLOGY))
        .min(Comparator.comparing(String::length))
        .map(graph -> new Iris(graph.substring(0, graph.length() - ONTOLOGY.length())))
        .orElse(Iris.DEFAULT);
  }

  /** The prefixes that dumps of data with these names use, with their namespaces. */
  static Map<String, String> prefixes(Ontology ontology, Iris iris) {
    Map<String, String> prefixes = new TreeMap<>(iris.prefixes());
    prefixes.putAll(ontology.prefixes());
    return prefixes;
  }
}
