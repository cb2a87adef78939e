package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kutniti.endpoint.Served.encoded;
import static org.kutniti.endpoint.Served.header;
import static org.kutniti.endpoint.Served.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the SPARQL protocol, HTTP and good manners ask of an endpoint. */
class ProtocolTest {
  private static final String ROWS = "SELECT * { ?s ?p ?o } LIMIT 3";
  private static final String EVERYTHING = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }";
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    Limits limits = new Limits(Duration.ofSeconds(30), 500, 20_000, 1 << 20);
    served = Served.seeds(folder.resolve("store"), new EndpointSettings("127.0.0.1", 0, limits));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/trig, application/trig",
    "application/n-quads, application/n-quads",
    "application/rdf+xml, application/rdf+xml",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "'application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\"', application/ld+json",
    "'text/csv, text/turtle;q=0.1', text/turtle",
    "*/*, text/turtle",
  })
  void aGraphIsAnsweredInTheFormThatIsLikedBest(String accept, String type) throws Exception {
    HttpResponse<String> response = served.ask(EVERYTHING, "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(header(response, "Vary")).contains("Accept");
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/sparql-results+json",
    "csv, text/csv",
    "tsv, text/tab",
    "xml, app"
  })
  void aFormCanBeAskedForByName(String name, String type) throws Exception {
    HttpResponse<String> response =
        served.get("sparql?format=" + name + "&query=" + encoded(ROWS), "Accept", "image/png");

    assertThat(header(response, "Content-Type")).startsWith(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "image/png", "text/html", "text/csv;q=0"})
  void whatRowsCannotBeIsSaid(String accept) throws Exception {
    HttpResponse<String> response = served.ask(ROWS, "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(json(response).path("detail").asText()).contains("text/csv");
  }

  @Test
  void whatRdfXmlCannotSayIsNoErrorOfTheServer() throws Exception {
    String query = "CONSTRUCT { <urn:a> <http://example.org/1> 'b' } {}";

    assertThat(served.ask(query, "Accept", "application/rdf+xml").statusCode()).isEqualTo(406);
    assertThat(served.ask(query, "Accept", "application/ld+json").statusCode()).isEqualTo(200);
  }

  @Test
  void aMistakeIsShownAtItsPlace() throws Exception {
    HttpResponse<String> response = served.ask("SELECT *\n{ ?s নাম:ক ?o }");
    JsonNode problem = json(response);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(problem.path("line").asInt()).isEqualTo(2);
    assertThat(problem.path("column").asInt()).isEqualTo(6);
    assertThat(problem.path("title").asText()).isEqualTo("Bad Request");
    assertThat(problem.path("detail").asText()).contains("নাম:ক");
    assertThat(problem.path("requestId").asText()).isEqualTo(header(response, "X-Request-Id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing", "sparql?query=x", "data?graph=urn:none", "a/%2e%2e/b"})
  void everyAnswerHasTheHeaders(String path) throws Exception {
    HttpResponse<String> response = served.get(path);

    assertThat(header(response, "Content-Security-Policy")).contains("default-src 'none'");
    assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(response, "X-Request-Id")).isNotEmpty();
  }

  @Test
  void aRequestKeepsTheNameItWasGiven() throws Exception {
    assertThat(header(served.get("queries", "X-Request-Id", "mine-1"), "X-Request-Id"))
        .isEqualTo("mine-1");
    assertThat(header(served.get("queries", "X-Request-Id", "<no name>"), "X-Request-Id"))
        .isNotEqualTo("<no name>");
  }

  @Test
  void answersArePackedForThoseWhoUnpack() throws Exception {
    HttpResponse<String> response = served.ask(EVERYTHING, "Accept-Encoding", "gzip");

    assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
    assertThat(response.headers().allValues("Vary").toString()).contains("Accept-Encoding");
  }

  @Test
  void pagesOfOtherOriginsMayRead() throws Exception {
    HttpResponse<String> preflight =
        served.send(
            served
                .request("sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));

    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(preflight, "Access-Control-Allow-Credentials")).isEmpty();
    assertThat(header(served.ask(ROWS), "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void aBrowserWithoutAQueryIsSentToTheEditor() throws Exception {
    HttpResponse<String> response = served.get("sparql", "Accept", "text/html, */*;q=0.8");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).isEqualTo("/query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void whatIsTooLargeIsRefused(String type) throws Exception {
    String large = "query=" + "x".repeat(30_000);
    HttpResponse<String> known = served.post("sparql", large, "Content-Type", type);
    HttpResponse<String> unknown =
        served.send(
            served
                .request("sparql")
                .header("Content-Type", type)
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large.getBytes()))));

    assertThat(known.statusCode()).isEqualTo(413);
    assertThat(unknown.statusCode()).isEqualTo(413);
    assertThat(header(unknown, "Content-Type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql?query=%FF%FE", "search?q=%FF"})
  void whatIsNoUtf8IsTheClientsMistake(String path) throws Exception {
    assertThat(served.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void nobodyIsShownWhatTheySend() throws Exception {
    assertThat(
            served.send(served.request("").method("TRACE", BodyPublishers.noBody())).statusCode())
        .isEqualTo(405);
  }

  @Test
  void rowsAreLimitedAndTheLimitIsTold() throws Exception {
    HttpResponse<String> all = served.ask("SELECT * { ?s ?p ?o }", "Accept", "text/csv");
    HttpResponse<String> more =
        served.ask("SELECT * { ?s ?p ?o } LIMIT 100000", "Accept", "text/csv");

    assertThat(header(all, "X-Result-Limit")).isEqualTo("500");
    assertThat(all.body().lines()).hasSizeLessThanOrEqualTo(2 * 501);
    assertThat(json(served.ask("SELECT * { ?s ?p ?o }")).path("results").path("bindings"))
        .hasSize(500);
    assertThat(more.body()).isEqualTo(all.body());
  }

  /** The thread that works on a query is the one that answers: where it answers, it has stopped. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?h ?c",
        "SELECT (COUNT(*) AS ?n) { ?s (!<urn:x>|^!<urn:x>)* ?o . ?s2 (!<urn:x>|^!<urn:x>)* ?o2 }",
        "SELECT * { BIND('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' AS ?x)"
            + " FILTER(REGEX(?x, '(.*a){25}b')) }",
        "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){25}b', '')"
            + " AS ?x) {}",
      })
  void whatTakesTooLongIsStopped(String query) throws Exception {
    HttpResponse<String> response = served.get("sparql?timeout=1&query=" + encoded(query));

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(json(response).path("detail").asText()).contains("1.0 s (30.0 s at most)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "-1", "NaN"})
  void aTimeThatIsNoneIsTheClientsMistake(String timeout) throws Exception {
    String query = "sparql?timeout=" + timeout + "&query=" + encoded("ASK {}");

    assertThat(served.get(query).statusCode()).isEqualTo(400);
  }

  @Test
  void noClassIsLoadedByItsName() throws Exception {
    String query =
        "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) (NOW() AS ?now)"
            + " (<http://jena.apache.org/ARQ/function#sha1sum>('a') AS ?sum) {}";

    assertThat(served.ask(query, "Accept", "text/csv").body().lines().skip(1))
        .singleElement()
        .asString()
        .startsWith(",20");
  }

  @Test
  void aRefusedMethodIsToldWhichThereAre() throws Exception {
    HttpResponse<String> put =
        served.send(served.request("sparql").PUT(BodyPublishers.ofString("x")));
    HttpResponse<String> post = served.post("data", "x", "Content-Type", "text/turtle");

    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(header(put, "Allow")).contains("GET", "HEAD", "POST");
    assertThat(post.statusCode()).isEqualTo(405);
    assertThat(header(post, "Allow")).contains("GET").doesNotContain("POST");
  }

  @Test
  void aPageIsOnlyForThoseWhoLikeItBest() throws Exception {
    HttpResponse<String> described = served.get("sparql", "Accept", "text/html;q=0.1, text/turtle");

    assertThat(described.statusCode()).isEqualTo(200);
    assertThat(header(described, "Content-Type")).startsWith("text/turtle");
  }

  @Test
  void whatCouldNotBeStoppedIsOff() throws Exception {
    String query =
        "PREFIX apf: <http://jena.apache.org/ARQ/property#> SELECT * { ?x apf:strSplit ('a b' ' ') }";

    assertThat(served.ask(query).statusCode()).isEqualTo(422);
  }

  @Test
  void patternsStillMatch() throws Exception {
    String query =
        "SELECT (REPLACE('abcb'@en, 'B', 'X', 'i') AS ?x) (REGEX('Hello', '^hE', 'i') AS ?y) {}";

    assertThat(served.ask(query, "Accept", "text/tab-separated-values").body())
        .endsWith("\"aXcX\"@en\ttrue\n");
  }

  @Test
  void onlyServicesThatAreNamedAreAsked() throws Exception {
    String there = served.url("sparql");
    EndpointSettings open =
        new EndpointSettings("127.0.0.1", 0, Limits.DEFAULT, Optional.empty(), Set.of(there));
    try (Served other = Served.seeds(folder.resolve("other"), open)) {
      String query = "SELECT * { SERVICE <%s> { ?s ?p ?o } } LIMIT 1";

      assertThat(other.ask(query.formatted(there)).statusCode()).isEqualTo(200);
      assertThat(other.ask(query.formatted(other.url("sparql"))).statusCode()).isEqualTo(422);
      HttpResponse<String> closed = served.ask(query.formatted(there));
      assertThat(closed.statusCode()).isEqualTo(422);
      assertThat(closed.body()).contains("--allow-service");
    }
  }

  @Test
  void healthAndMetricsAreShown() throws Exception {
    assertThat(served.get("$/ping").statusCode()).isEqualTo(200);
    served.ask(ROWS);
    assertThat(served.get("$/metrics").body())
        .contains("http_server_requests_seconds_count", "place=\"/sparql\"")
        .contains("fuseki_requests");
    assertThat(List.of(404, 405)).contains(served.get("$/compact/sparql").statusCode());
  }
}
