package org.kutniti.wikidata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/**
 * How Wikidata says what a relation says, as the ontology tells it.
 *
 * @param patterns where in Wikidata the same is said
 * @param constraints how a statement of the same must look there; empty when no property says it
 */
record Alignment(
    Relation relation, List<StatementPattern> patterns, Optional<Constraints> constraints) {
  Alignment {
    patterns = List.copyOf(patterns);
  }

  /**
   * What a property takes.
   *
   * @param property its id ({@code P530})
   * @param subjects local names of classes, one of which the subject must be of; none: all may
   * @param values the same of the value
   * @param qualifiers ids of the qualifiers that a statement may have
   */
  record Constraints(
      String property, Set<String> subjects, Set<String> values, Set<String> qualifiers) {
    Constraints {
      subjects = Set.copyOf(subjects);
      values = Set.copyOf(values);
      qualifiers = Set.copyOf(qualifiers);
    }
  }

  /** The alignments of all relations, in the ontology's order. */
  static List<Alignment> all(Ontology ontology) {
    return ontology.relations().stream().map(relation -> of(ontology, relation)).toList();
  }

  private static Alignment of(Ontology ontology, Relation relation) {
    List<StatementPattern> patterns =
        notes(ontology, relation, "wikidataPattern")
            .map(note -> StatementPattern.parse(relation.name(), note.getLiteralLexicalForm()))
            .toList();
    Optional<Constraints> constraints =
        relation
            .wikidataProperty()
            .map(
                property ->
                    new Constraints(
                        property,
                        names(ontology, relation, "wikidataSubject"),
                        names(ontology, relation, "wikidataValue"),
                        names(ontology, relation, "wikidataQualifier")));
    return new Alignment(relation, patterns, constraints);
  }

  private static Set<String> names(Ontology ontology, Relation relation, String note) {
    return notes(ontology, relation, note).map(Node::getLocalName).collect(Collectors.toSet());
  }

  private static Stream<Node> notes(Ontology ontology, Relation relation, String note) {
    return ontology.triples().stream()
        .filter(t -> t.getSubject().isURI() && t.getSubject().getURI().equals(relation.iri()))
        .filter(t -> t.getPredicate().getURI().equals(Ontology.NAMESPACE + note))
        .map(t -> t.getObject());
  }
}
