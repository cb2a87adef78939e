package org.kutniti.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reifiers in every position come back as they were. */
class AnnotationTest {
  private static final String HEAD =
      """
      PREFIX : <http://example.org/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":a :p :b ~ :f {| :q 1 |} .",
        ":a :p :b ~ :f {| :q 1 |} ~ :g {| :q 2 |} ~ :h .",
        ":a :p :b ~ :f {| :q 1 |} . :c :p :d ~ :f .",
        ":a :p :b ~ :f {| :q 1 |} . :f rdf:reifies <<( :x :p :y )>> .",
        "<< :a :p :b ~ :f >> :q 1 .",
        "<< :a :p :b ~ :f >> . << :c :p :d ~ :f >> .",
        // a reifier of a triple of a reifier, of itself, and of one another
        ":a :p :b ~ :f {| :q 1 ~ :g {| :r 2 |} |} .",
        ":f :p :b ~ :f .",
        ":f :p :b ~ :g . :g :p :c ~ :f .",
        ":a :p <<( :x :p \"ক\"@bn )>> ~ :f {| :q 1 |} .",
        ":a rdf:reifies :b . :a :p :c .",
      })
  void itIsReadAsItWas(String turtle) {
    Graph graph = RDFParser.fromString(HEAD + turtle, Lang.TURTLE).toGraph();
    DatasetGraph quads = DatasetGraphFactory.create();
    Graph named = quads.getGraph(graph.find().next().getPredicate());
    graph.find().forEachRemaining(named::add);

    String dump = dump(Format.TURTLE, quads);
    Graph back = RDFParser.fromString(dump, Lang.TURTLE).toGraph();
    assertThat(back.isIsomorphicWith(graph)).as(dump).isTrue();
    DatasetGraph trig = DatasetGraphFactory.create();
    String graphs = dump(Format.TRIG, quads);
    assertThat(graphs.lines()).noneMatch(line -> line.endsWith(" "));
    RDFParser.source(new ByteArrayInputStream(graphs.getBytes(StandardCharsets.UTF_8)))
        .lang(Lang.TRIG)
        .parse(trig);
    assertThat(GraphView.createUnionGraph(trig).isIsomorphicWith(graph)).as(graphs).isTrue();
  }

  private static String dump(Format format, DatasetGraph quads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dump(format, Profile.FULL, Map.of("", "http://example.org/")).write(quads, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
