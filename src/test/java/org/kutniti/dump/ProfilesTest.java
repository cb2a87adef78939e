package org.kutniti.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.kutniti.fact.Iris;
import org.kutniti.rdf.OntologyWriter;
import org.kutniti.rdf.Quads;
import org.kutniti.rdf.Samples;

/** Either profile is made of the other by a saved query, without loss. */
class ProfilesTest {
  private static final Graph RDF11 = dumped(Profile.RDF11);
  private static final Graph RDF12 = dumped(Profile.RDF12);

  @Test
  void eachProfileNamesTheTriplesOfFactsInItsOwnWayAlone() {
    Node subject = RDF.subject.asNode();

    assertThat(RDF11.contains(Node.ANY, subject, Node.ANY)).isTrue();
    assertThat(RDF11.contains(Node.ANY, Profile.REIFIES, Node.ANY)).isFalse();
    assertThat(RDF12.contains(Node.ANY, subject, Node.ANY)).isFalse();
    assertThat(RDF12.contains(Node.ANY, Profile.REIFIES, Node.ANY)).isTrue();
  }

  @Test
  void eachIsMadeOfTheOther() throws IOException {
    assertThat(constructed("rdf11-from-rdf12", RDF12).isIsomorphicWith(RDF11)).isTrue();
    assertThat(constructed("rdf12-from-rdf11", RDF11).isIsomorphicWith(RDF12)).isTrue();
  }

  @Test
  void whatIsAlreadyThereStays() throws IOException {
    Graph both = dumped(Profile.FULL);

    assertThat(constructed("rdf11-from-rdf12", both).isIsomorphicWith(RDF11)).isTrue();
    assertThat(constructed("rdf12-from-rdf11", RDF11).size()).isEqualTo(RDF12.size());
  }

  private static Graph constructed(String query, Graph graph) throws IOException {
    String text = Files.readString(Path.of("queries", query + ".rq"));
    try (QueryExec execution =
        QueryExec.graph(graph).query(QueryFactory.create(text, Syntax.syntaxARQ)).build()) {
      return execution.construct();
    }
  }

  private static Graph dumped(Profile profile) {
    List<Quad> quads = new ArrayList<>(Quads.of(Samples.all()));
    quads.addAll(OntologyWriter.write(Quads.ONTOLOGY, Iris.DEFAULT));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dump(Format.TURTLE, profile, Quads.ONTOLOGY.prefixes()).write(Quads.dataset(quads), out);
    return RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
        .lang(Lang.TURTLE)
        .toGraph();
  }
}
