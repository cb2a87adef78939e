package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kutniti.dump.Format;
import org.kutniti.ontology.Ontology;

/** Other tools read the dumps and find in them what is there. */
class OtherToolsTest {
  private static final String FACT = Ontology.NAMESPACE + "Fact";
  private static final Path NODE = Path.of("target/node");

  @TempDir static Path folder;
  private static Counted told;

  record Counted(long statements, long facts) {}

  @BeforeAll
  static void export() {
    String store = folder.resolve("store").toString();
    assertThat(Cli.run("build", "--store", store, "seeds").code()).isEqualTo(ExitCode.OK);
    for (String profile : new String[] {"--rdf11", "--rdf12"}) {
      for (Format format : Format.values()) {
        if (profile.equals("--rdf11") || format.hasTripleTerms()) {
          String file = file(profile, format).toString();
          String[] arguments = {
            "export", "--store", store, profile, "--format", format.label(), "-o", file
          };
          assertThat(Cli.run(arguments).code()).isEqualTo(ExitCode.OK);
        }
      }
    }
    long facts = Cli.run("facts", "seeds").out().lines().count() - 1;
    long statements = RDFDataMgr.loadGraph(file("--rdf11", Format.NTRIPLES).toString()).size();
    told = new Counted(statements, facts);
  }

  private static Path file(String profile, Format format) {
    return folder.resolve(profile + "." + format.ending());
  }

  @ParameterizedTest
  @CsvSource({
    "TURTLE,text/turtle",
    "TRIG,application/trig",
    "NTRIPLES,application/n-triples",
    "NQUADS,application/n-quads",
    "JSONLD,application/ld+json",
    "RDFXML,application/rdf+xml"
  })
  void rdf4jReadsIt(Format format, String type) throws IOException {
    RDFFormat syntax = Rio.getParserFormatForMIMEType(type).orElseThrow();
    try (InputStream in = Files.newInputStream(file("--rdf11", format))) {
      Model model = Rio.parse(in, syntax);
      long facts =
          model.filter(null, RDF.TYPE, null).stream()
              .filter(statement -> statement.getObject().stringValue().equals(FACT))
              .map(statement -> statement.getSubject())
              .distinct()
              .count();
      assertThat(new Counted(model.size(), facts)).isEqualTo(told);
    }
  }

  @Test
  void titaniumReadsTheJsonLd() throws Exception {
    AtomicLong statements = new AtomicLong();
    Set<String> facts = new HashSet<>();
    RdfQuadConsumer counter =
        (subject, predicate, object, datatype, language, direction, graph) -> {
          statements.incrementAndGet();
          if (predicate.equals(RDF.TYPE.stringValue()) && object.equals(FACT)) {
            facts.add(subject);
          }
          return null;
        };
    try (InputStream in = Files.newInputStream(file("--rdf11", Format.JSONLD))) {
      JsonLd.toRdf(JsonDocument.of(in)).provide(counter);
    }
    assertThat(new Counted(statements.get(), facts.size())).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "n3,TURTLE,--rdf11",
    "n3,TRIG,--rdf11",
    "n3,NTRIPLES,--rdf11",
    "n3,NQUADS,--rdf11",
    "n3,TURTLE,--rdf12",
    "n3,TRIG,--rdf12",
    "oxigraph,TURTLE,--rdf11",
    "oxigraph,TRIG,--rdf11",
    "oxigraph,NTRIPLES,--rdf11",
    "oxigraph,NQUADS,--rdf11",
    "oxigraph,JSONLD,--rdf11",
    "oxigraph,RDFXML,--rdf11",
    "oxigraph,TURTLE,--rdf12",
    "oxigraph,TRIG,--rdf12"
  })
  void nodeReadsIt(String library, Format format, String profile) throws Exception {
    NodeLibraries.install(NODE);
    Path dump = file(profile, format);
    NodeLibraries.Ran ran =
        NodeLibraries.run(NODE, "node", "count.mjs", library, format.mediaType(), dump.toString());
    assertThat(ran.code()).as(ran.output()).isZero();
    String[] counts = ran.output().strip().split(" ");
    assertThat(Long.parseLong(counts[1])).isEqualTo(told.facts());
    if (profile.equals("--rdf11")) {
      assertThat(Long.parseLong(counts[0])).isEqualTo(told.statements());
    }
  }
}
