package org.kutniti.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidatorTest {
  private final Validator validator = Validator.builtIn();

  @Test
  void whatTheWriterWritesIsWellFormed() {
    assertThat(validator.validate(sample())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.kutniti.rdf.Mistakes#all")
  void aMistakeIsFound(Mistake mistake) {
    DatasetGraph quads = sample();
    mistake.make(quads);

    List<Violation> violations = validator.validate(quads);

    assertThat(violations).anySatisfy(one -> assertThat(one.toString()).contains(mistake.found()));
  }

  @Test
  void everyClassHasAShape() {
    Graph ontology = RDFDataMgr.loadGraph("ontology/diplomacy.ttl");
    Set<Node> targets =
        Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl")).getTargetShapes().stream()
            .flatMap(shape -> shape.getTargets().stream())
            .map(target -> target.getObject())
            .collect(Collectors.toSet());

    List<Node> classes =
        ontology.stream(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
            .map(triple -> triple.getSubject())
            .filter(Node::isURI)
            .toList();
    assertThat(classes)
        .hasSizeGreaterThan(10)
        .allMatch(one -> targets.contains(one) || isBelow(ontology, one, targets));
  }

  private static boolean isBelow(Graph ontology, Node type, Set<Node> targets) {
    return ontology.stream(type, RDFS.subClassOf.asNode(), Node.ANY)
        .anyMatch(triple -> targets.contains(triple.getObject()));
  }

  private static DatasetGraph sample() {
    return Quads.dataset(Quads.of(Samples.all()));
  }
}
