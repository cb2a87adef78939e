package org.kutniti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.BuiltIn;
import org.kutniti.dump.Dump;
import org.kutniti.dump.Format;
import org.kutniti.dump.Profile;
import org.kutniti.dump.XmlText;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.rdf.FactWriter;

/** What is written of a document reads back as what was put in, in every form. */
public final class WellFormed {
  private static final Map<Format, Lang> LANGUAGES =
      Map.of(
          Format.TURTLE, Lang.TURTLE,
          Format.TRIG, Lang.TRIG,
          Format.NTRIPLES, Lang.NTRIPLES,
          Format.NQUADS, Lang.NQUADS,
          Format.JSONLD, Lang.JSONLD11,
          Format.RDFXML, Lang.RDFXML);

  private static final FactWriter WRITER =
      new FactWriter(BuiltIn.PIPELINE.ontology(), Iris.DEFAULT);
  private static final FactTable TABLE = new FactTable(Iris.DEFAULT);
  private static final JsonMapper JSON = new JsonMapper();

  private WellFormed() {}

  /** Fails unless tables and graphs of the facts hold what the facts do. */
  public static void inEveryForm(DocumentFacts read) {
    List<List<String>> rows = TABLE.rows(read).toList();
    assertThat(TABLE.tsv(read).map(line -> List.of(line.split("\t", -1)))).isEqualTo(rows);
    assertThat(TABLE.tsv(read)).noneMatch(line -> line.contains("\n") || line.contains("\r"));
    assertThat(TABLE.jsonl(read).map(WellFormed::cells)).isEqualTo(rows);
    asRdf(WRITER.write(read));
  }

  private static List<String> cells(String json) {
    assertThat(json).doesNotContain("\n");
    try {
      List<String> cells = new ArrayList<>();
      for (JsonNode value : JSON.readTree(json)) {
        cells.add(value.asText());
      }
      return cells;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless each syntax of RDF carries the quads. */
  public static void asRdf(List<Quad> quads) {
    DatasetGraph graph = DatasetGraphFactory.create();
    quads.forEach(graph::add);
    for (Format format : Format.values()) {
      assertThat(back(format, graph)).as(format.label()).isEqualTo(carried(format, quads));
    }
  }

  private static Set<Triple> back(Format format, DatasetGraph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dump(format, Profile.FULL, BuiltIn.PIPELINE.ontology().prefixes()).write(graph, out);
    DatasetGraph back = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
        .lang(LANGUAGES.get(format))
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(back);
    Set<Triple> triples = new HashSet<>();
    back.find().forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }

  private static Set<Triple> carried(Format format, List<Quad> quads) {
    return quads.stream()
        .map(Quad::asTriple)
        .filter(triple -> format.hasTripleTerms() || !triple.getObject().isTripleTerm())
        .map(triple -> format == Format.RDFXML ? XmlText.legal(triple) : triple)
        .collect(Collectors.toSet());
  }
}
