package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kutniti.endpoint.Served.header;
import static org.kutniti.endpoint.Served.json;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.fact.Iris;

/** Things at their names, and what the whole says of itself. */
class ResourceTest {
  private static final String BASE = Iris.DEFAULT.base();
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.seeds(folder, EndpointSettings.local());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, ttl",
    "application/ld+json, jsonld",
    "application/rdf+xml, rdf",
    "application/n-triples, nt",
    "*/*, ttl",
  })
  void aProgramIsSentToTheDataInItsForm(String accept, String ending) throws Exception {
    for (String path : List.of("entity/Q159", "ontology", documentPath(), factPath())) {
      HttpResponse<String> response = served.get(path, "Accept", accept);
      assertThat(response.statusCode()).isEqualTo(303);
      assertThat(header(response, "Location")).isEqualTo("/" + path + "." + ending);
      assertThat(header(response, "Vary")).contains("Accept");
      assertThat(served.get(path + "." + ending).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aSlashAtTheEndLeadsToTheSame() throws Exception {
    HttpResponse<String> response = served.get("entity/Q159/", "Accept", "text/turtle");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).isEqualTo("/entity/Q159.ttl");
  }

  @Test
  void whatTheClientHasIsNotSentAgain() throws Exception {
    String path = documentPath() + ".ttl";
    String tag = header(served.get(path), "ETag");
    HttpResponse<String> again = served.get(path, "If-None-Match", "\"other\", W/" + tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(served.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void aFactIsToldWithItsEvidence() throws Exception {
    String turtle = served.get(factPath() + ".ttl").body();

    assertThat(turtle).contains("dip:quote", "rdf:reifies", "dcterms:identifier");
    assertThat(parsed(turtle).size()).isPositive();
  }

  @Test
  void everyNameThatTheDataMakeLeadsSomewhere() throws Exception {
    String query =
        "SELECT DISTINCT ?s { ?s a ?type FILTER(STRSTARTS(STR(?s), '%s') && !CONTAINS(STR(?s), '#')"
            + " && !CONTAINS(STR(?s), '/partition/') && !CONTAINS(STR(?s), '/.well-known/')"
            + " && !CONTAINS(STR(?s), '/prefix/') && !CONTAINS(STR(?s), '/query/')"
            + " && !STRENDS(STR(?s), '/dataset')) }";
    List<String> names =
        json(served.ask(query.formatted(BASE))).path("results").findValuesAsText("value");

    assertThat(names).hasSizeGreaterThan(50);
    for (String name : names) {
      String path = name.substring(BASE.length());
      String encoded = URI.create(name).toASCIIString().substring(BASE.length());
      assertThat(served.get(encoded).statusCode()).as(path).isEqualTo(303);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"entity/Q1", "entity/", "document/none.ttl", "fact/..%2Fx", "entity/a/b/c"})
  void whatIsNotKnownIsNotFound(String path) throws Exception {
    assertThat(served.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNotOfferedIsNotAcceptable() throws Exception {
    assertThat(served.get("entity/Q159", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void theWholeTellsHowMuchItHoldsAndWhere() throws Exception {
    HttpResponse<String> response = served.get(".well-known/void");
    Graph graph = parsed(response.body());

    assertThat(graph.size()).isGreaterThan(100);
    assertThat(response.body())
        .contains("void:classPartition", "void:propertyPartition", "void:distinctSubjects")
        .contains(served.url("sparql"), served.url("dump.nq"), "dcat:Distribution");
    for (GraphFormat format : GraphFormat.values()) {
      assertThat(served.get("dump." + format.ending()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void examplesAndPrefixesStandInTheData() throws Exception {
    String examples =
        "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?q ?text { ?q a sh:SPARQLExecutable ;"
            + " sh:prefixes/sh:declare [ sh:prefix 'dip' ; sh:namespace ?n ] ;"
            + " (sh:select|sh:ask|sh:construct|sh:describe) ?text }";

    assertThat(json(served.ask(examples)).path("results").path("bindings"))
        .hasSameSizeAs(SavedQueries.builtIn().all());
  }

  private static Graph parsed(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
  }

  private static String factPath() throws Exception {
    return pathOf("Fact");
  }

  private static String documentPath() throws Exception {
    return pathOf("Document");
  }

  private static String pathOf(String type) throws Exception {
    String query = "SELECT (MIN(?s) AS ?first) { ?s a <https://w3id.org/kutniti/ontology#%s> }";
    return json(served.ask(query.formatted(type)))
        .path("results")
        .findValue("value")
        .asText()
        .substring(BASE.length());
  }
}
