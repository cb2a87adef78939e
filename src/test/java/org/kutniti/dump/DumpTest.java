package org.kutniti.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kutniti.fact.Iris;
import org.kutniti.rdf.Quads;
import org.kutniti.rdf.Samples;

class DumpTest {
  private static final List<Quad> QUADS = Quads.of(Samples.all());
  private static final Map<Format, Lang> LANGUAGES =
      Map.of(
          Format.TURTLE, Lang.TURTLE,
          Format.TRIG, Lang.TRIG,
          Format.NTRIPLES, Lang.NTRIPLES,
          Format.NQUADS, Lang.NQUADS,
          Format.JSONLD, Lang.JSONLD11,
          Format.RDFXML, Lang.RDFXML);

  @ParameterizedTest
  @EnumSource
  void theOrderThatQuadsCameInLeavesNoTrace(Format format) {
    byte[] first = dump(format, Profile.FULL, QUADS);
    for (int seed = 0; seed < 5; seed++) {
      List<Quad> shuffled = new ArrayList<>(QUADS);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(dump(format, Profile.FULL, shuffled)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "NTRIPLES"})
  void aFormatWithoutGraphsHoldsTheUnion(Format format) {
    Graph back = GraphFactory.createDefaultGraph();
    parser(format, dump(format, Profile.FULL, QUADS)).parse(back);

    assertThat(back.isIsomorphicWith(union(QUADS))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "NQUADS"})
  void aFormatWithGraphsHoldsAllQuads(Format format) {
    DatasetGraph back = DatasetGraphFactory.create();
    parser(format, dump(format, Profile.FULL, QUADS)).parse(back);

    assertThat(IsoMatcher.isomorphic(back, Quads.dataset(QUADS))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void rdf11LeavesOutTripleTermsAndNothingElse(Format format) {
    DatasetGraph back = DatasetGraphFactory.create();
    parser(format, dump(format, Profile.RDF11, QUADS)).parse(back);
    List<Quad> without = QUADS.stream().filter(quad -> !quad.getObject().isTripleTerm()).toList();

    assertThat(without).hasSizeLessThan(QUADS.size());
    Graph held = format.hasGraphs() ? GraphView.createUnionGraph(back) : back.getDefaultGraph();
    assertThat(held.isIsomorphicWith(union(without))).isTrue();
  }

  @Test
  void turtleIsMeantToBeRead() {
    String turtle = new String(dump(Format.TURTLE, Profile.FULL, QUADS), StandardCharsets.UTF_8);

    assertThat(turtle)
        .startsWith("PREFIX agreement: <https://w3id.org/kutniti/agreement/>")
        .contains("\n\nwd:Q159\n  a dip:State ;\n  rdfs:label \"Russia\"@en ;\n")
        .containsPattern(
            "\n  dip:hasEmbassyIn wd:Q962\n    ~ fact:\\w+ \\{\\|\n      a dip:Fact ;\n")
        .containsPattern(
            "\n<< wd:\\w+ dip:signedAgreement agreement:\\w+ ~ fact:\\w+ >>\n  a dip:Fact ;\n")
        .doesNotContain("_:");
  }

  @ParameterizedTest
  @EnumSource
  void oddTextComesBackAsItWas(Format format) {
    assertThat(throughDump(format, "a\r\nb ]]>&<\t\"\\ \ud83c\udf0d "))
        .isEqualTo("a\r\nb ]]>&<\t\"\\ \ud83c\udf0d ");
  }

  @ParameterizedTest
  @EnumSource
  void controlCharactersStopNoDump(Format format) {
    String expected = format == Format.RDFXML ? "form\ufffdfeed" : "form\ffeed";
    assertThat(throughDump(format, "form\ffeed")).isEqualTo(expected);
  }

  private static String throughDump(Format format, String text) {
    Node node = NodeFactory.createURI("http://example.org/a");
    Quad quad =
        Quad.create(node, node, RDFS.label.asNode(), NodeFactory.createLiteralLang(text, "bn"));
    DatasetGraph back = DatasetGraphFactory.create();
    parser(format, dump(format, Profile.FULL, List.of(quad))).parse(back);
    return back.find().next().getObject().getLiteralLexicalForm();
  }

  private static byte[] dump(Format format, Profile profile, List<Quad> quads) {
    Map<String, String> prefixes = new HashMap<>(Quads.ONTOLOGY.prefixes());
    prefixes.putAll(Iris.DEFAULT.prefixes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dump(format, profile, prefixes).write(Quads.dataset(quads), out);
    return out.toByteArray();
  }

  private static RDFParserBuilder parser(Format format, byte[] dump) {
    return RDFParser.source(new ByteArrayInputStream(dump))
        .lang(LANGUAGES.get(format))
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging);
  }

  private static Graph union(List<Quad> quads) {
    return GraphView.createUnionGraph(Quads.dataset(quads));
  }
}
