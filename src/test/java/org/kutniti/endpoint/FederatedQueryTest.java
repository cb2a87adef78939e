package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.Filter;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The saved queries that ask Wikidata, with a server in its place that says what it says. */
class FederatedQueryTest {
  private static final String SERVICE = "https://query.wikidata.org/sparql";

  /** Of Wikidata as it was in 2025, the little that the queries ask for. */
  private static final String SAID =
      """
      PREFIX p: <http://www.wikidata.org/prop/>
      PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
      PREFIX ps: <http://www.wikidata.org/prop/statement/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX s: <http://www.wikidata.org/entity/statement/>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

      wd:Q159 wdt:P530 wd:Q846 ; wdt:P1365 wd:Q15180 ; wdt:P1082 146119928 ;
        rdfs:label "रूस"@hi , "Russia"@en ; p:P35 s:Q159-a , s:Q159-b .
      s:Q159-a ps:P35 wd:Q7747 ; pq:P580 "2000-05-07T00:00:00Z"^^xsd:dateTime ;
        pq:P582 "2008-05-07T00:00:00Z"^^xsd:dateTime .
      s:Q159-b ps:P35 wd:Q23530 ; pq:P580 "2008-05-07T00:00:00Z"^^xsd:dateTime ;
        pq:P582 "2012-05-07T00:00:00Z"^^xsd:dateTime .
      wd:Q962 rdfs:label "बेनिन"@hi .
      """;

  private static final AtomicInteger QUESTIONS = new AtomicInteger();

  @TempDir static Path folder;
  private static FusekiServer wikidata;
  private static Served served;

  @BeforeAll
  static void start() {
    var said = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(SAID, Lang.TURTLE).parse(said.getDefaultGraph());
    Filter count =
        (request, response, chain) -> {
          QUESTIONS.incrementAndGet();
          chain.doFilter(request, response);
        };
    wikidata =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .addFilter("/*", count)
            .add("/wikidata", said)
            .start();
    EndpointSettings open =
        new EndpointSettings("127.0.0.1", 0, Limits.DEFAULT, Optional.empty(), Set.of(standIn()));
    served = Served.seeds(folder.resolve("store"), open);
  }

  @AfterAll
  static void stop() {
    served.close();
    wikidata.stop();
  }

  private static String standIn() {
    return "http://localhost:%d/wikidata/sparql".formatted(wikidata.getPort());
  }

  @ParameterizedTest
  @CsvSource({
    "wikidata-labels, state Q159, name रूस",
    "wikidata-labels, state Q962, name बेनिन",
    "wikidata-population, receiver Q159, population 146119928",
    "wikidata-heads-of-state, party Q159, head Q7747",
    "wikidata-successors, holder Q15180, document 000_0627e71c234eb54d",
    "wikidata-gaps, one Q15180, other Q833"
  })
  void aRowIsJoinedOfBoth(String query, String one, String other) throws Exception {
    assertThat(rows(query)).anyMatch(row -> has(row, one) && has(row, other));
  }

  @ParameterizedTest
  @CsvSource({
    "wikidata-labels, rdf:subject|rdf:object ?a . ?a a dip:State",
    "wikidata-population, rdf:predicate dip:hasEmbassyIn ; rdf:object ?a",
    "wikidata-heads-of-state, dip:earliest ?day ; rdf:predicate dip:signedAgreement ; rdf:subject|dip:counterparty ?a",
    "wikidata-successors, dip:status dip:asserted . BIND(1 AS ?a)",
    "wikidata-gaps, rdf:predicate dip:hasDiplomaticRelationsWith ; rdf:subject ?a ; rdf:object ?b"
  })
  void nothingIsAskedTwice(String query, String asked) throws Exception {
    String count = "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?a ?b { ?fact %s } }";
    String prefixes =
        "PREFIX dip: <https://w3id.org/kutniti/ontology#>"
            + " PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> ";
    JsonNode most = Served.json(served.ask(prefixes + count.formatted(asked)));
    QUESTIONS.set(0);
    rows(query);

    assertThat(QUESTIONS.get())
        .isBetween(
            1, most.path("results").path("bindings").path(0).path("n").path("value").asInt());
  }

  @Test
  void whatWikidataKnowsIsNoGap() throws Exception {
    assertThat(rows("wikidata-gaps"))
        .isNotEmpty()
        .noneMatch(row -> has(row, "one Q159") && has(row, "other Q846"))
        .noneMatch(row -> has(row, "one Q846") && has(row, "other Q159"));
  }

  @Test
  void onlyWhoeverWasInOfficeThenIsTold() throws Exception {
    assertThat(rows("wikidata-heads-of-state"))
        .noneMatch(
            row ->
                has(row, "head Q23530")
                    && row.path("date").path("value").asText().matches("200[0-7].*"));
  }

  @Test
  void eachQueryOfTheNetworkAsksTheServiceAndIsTriedHere() {
    assertThat(SavedQueries.builtIn().all().stream().filter(SavedQuery::network))
        .extracting(SavedQuery::name)
        .containsExactlyInAnyOrder(
            "wikidata-gaps",
            "wikidata-heads-of-state",
            "wikidata-labels",
            "wikidata-population",
            "wikidata-successors");
    assertThat(SavedQueries.builtIn().all())
        .allMatch(query -> query.network() == query.text().contains("SERVICE"));
  }

  private static JsonNode rows(String name) throws Exception {
    String text = SavedQueries.builtIn().find(name).orElseThrow().text();
    HttpResponse<String> answer =
        served.ask(text.replace("<" + SERVICE + ">", "<" + standIn() + ">"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Served.json(answer).path("results").path("bindings");
  }

  private static boolean has(JsonNode row, String variableAndValue) {
    String[] parts = variableAndValue.split(" ", 2);
    String value = row.path(parts[0]).path("value").asText();
    return value.equals(parts[1]) || value.endsWith("/" + parts[1]);
  }
}
