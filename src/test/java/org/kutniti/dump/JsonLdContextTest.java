package org.kutniti.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.kutniti.ontology.Ontology;

class JsonLdContextTest {
  private static final JsonLdContext CONTEXT = JsonLdContext.with(Map.of());

  @Test
  void everyPropertyOfTheOntologyIsKnownForWhatItIs() {
    for (Triple triple : Ontology.builtIn().triples()) {
      if (triple.predicateMatches(RDF.type.asNode()) && isProperty(triple.getObject())) {
        assertThat(CONTEXT.term(triple.getSubject()))
            .as(triple.getSubject() + " has a term in ontology/context.jsonld")
            .isPresent();
        check(triple.getSubject(), triple.getObject());
      }
    }
  }

  private static boolean isProperty(Node type) {
    return type.equals(OWL.ObjectProperty.asNode()) || type.equals(OWL.DatatypeProperty.asNode());
  }

  private static void check(Node property, Node kind) {
    JsonLdTerm term = CONTEXT.term(property).orElseThrow();
    assertThat(property.getURI()).endsWith("#" + term.name());
    assertThat(term.isOfThings()).isEqualTo(kind.equals(OWL.ObjectProperty.asNode()));
    range(property)
        .filter(range -> !term.isOfThings())
        .ifPresent(range -> assertThat(term.type()).isEqualTo(range.getURI()));
  }

  private static Optional<Node> range(Node property) {
    return Ontology.builtIn().triples().stream()
        .filter(t -> t.subjectMatches(property) && t.predicateMatches(RDFS.range.asNode()))
        .map(Triple::getObject)
        .findFirst();
  }
}
