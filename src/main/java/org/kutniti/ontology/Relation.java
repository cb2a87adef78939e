package org.kutniti.ontology;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of fact, as the ontology declares it.
 *
 * @param name local name of the property
 * @param iri the property
 * @param symmetric whether it holds in both directions
 * @param subjectTypes local names of the classes a subject may have
 * @param objectTypes local names of the classes an object may have; for a joint relation those of
 *     the other party
 * @param joint whether two parties share an agreement: facts pair the parties, and both point to
 *     the agreement between them
 * @param withinDays how many days apart what a document tells of the same two is still one event; 0
 *     where the same day is
 * @param describedBy local name of the class whose nodes describe what a fact tells of, such as a
 *     mission
 * @param wikidataProperty the id of the property with which Wikidata says the same ({@code P530})
 * @param labels by language tag
 */
public record Relation(
    String name,
    String iri,
    boolean symmetric,
    Set<String> subjectTypes,
    Set<String> objectTypes,
    boolean joint,
    int withinDays,
    Optional<String> describedBy,
    Optional<String> wikidataProperty,
    Map<String, String> labels) {

  public Relation {
    subjectTypes = Set.copyOf(subjectTypes);
    objectTypes = Set.copyOf(objectTypes);
    labels = Map.copyOf(labels);
  }

  /** Whether its two participants are equals whose order tells nothing. */
  public boolean mutual() {
    return symmetric || joint;
  }
}
