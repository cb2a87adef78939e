package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.store.Store;

class EndpointTest {
  private static final String GRAPH = "http://example.org/graph/a";
  private static final String ALL =
      "SELECT ?o { <http://example.org/s> <http://example.org/p> ?o }";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  @TempDir static Path folder;
  private static Store store;
  private static Endpoint endpoint;

  @BeforeAll
  static void serve() {
    store = Store.open(folder.resolve("store"));
    List<Quad> quads =
        List.of(
            quad("<http://example.org/s> <http://example.org/p> 'বেনিন'@bn"),
            quad(
                "<http://example.org/f>"
                    + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies>"
                    + " <<(<http://example.org/s> <http://example.org/p> 'বেনিন'@bn)>>"));
    store.write(batch -> batch.replace(GRAPH, "1", quads));
    endpoint = Endpoint.start(store.dataset(), EndpointSettings.local());
  }

  @AfterAll
  static void stop() {
    endpoint.close();
    store.close();
  }

  private static Quad quad(String triple) {
    return SSE.parseQuad("(<" + GRAPH + "> " + triple + ")");
  }

  @Test
  void aQueryIsAnsweredOverGetAndBothFormsOfPost() throws Exception {
    HttpRequest get = request("sparql?query=" + encoded(ALL)).build();
    HttpRequest form =
        request("sparql")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("query=" + encoded(ALL)))
            .build();
    HttpRequest body =
        request("sparql")
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(ALL))
            .build();

    for (HttpRequest request : List.of(get, form, body)) {
      HttpResponse<String> response = send(request);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(values(response.body())).containsExactly("বেনিন");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "*/*, application/sparql-results+json",
    "application/json, application/json",
    "'text/html;q=0.9, */*;q=0.1', application/sparql-results+json",
  })
  void theFormatIsTheOneAskedForAndElseJson(String accept, String type) throws Exception {
    HttpResponse<String> response =
        send(request("sparql?query=" + encoded(ALL)).header("Accept", accept).build());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(contentType(response)).startsWith(type);
    assertThat(response.body()).contains("বেনিন");
  }

  @Test
  void withoutAWordOnFormatsTheAnswerIsJson() throws Exception {
    assertThat(contentType(get("sparql?query=" + encoded(ALL))))
        .startsWith("application/sparql-results+json");
  }

  @Test
  void aTripleTermCanBeAskedFor() throws Exception {
    String query =
        "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
            + " SELECT ?f { ?f rdf:reifies <<( <http://example.org/s> ?p ?o )>> }";

    assertThat(values(get("sparql?query=" + encoded(query)).body()))
        .containsExactly("http://example.org/f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/rdf+xml",
        "application/ld+json"
      })
  void aGraphIsAnsweredInEveryFormatEvenIfItCannotHoldTripleTerms(String accept) throws Exception {
    String query = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }";
    HttpResponse<String> response =
        send(request("sparql?query=" + encoded(query)).header("Accept", accept).build());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(contentType(response)).startsWith(accept);
    assertThat(response.body()).contains("বেনিন");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/rdf+xml",
        "application/ld+json"
      })
  void graphsCanBeFetchedWhole(String accept) throws Exception {
    for (String which : List.of("default", "graph=" + encoded(GRAPH))) {
      HttpResponse<String> response =
          send(request("data?" + which).header("Accept", accept).build());
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).contains("বেনিন");
    }
  }

  @Test
  void theWholeDatasetCanBeFetched() throws Exception {
    HttpResponse<String> response =
        send(request("data").header("Accept", "application/n-quads").build());

    assertThat(response.body()).contains("<" + GRAPH + ">").contains("বেনিন");
  }

  @Test
  void nothingCanBeChanged() throws Exception {
    String update = "INSERT DATA { <http://example.org/x> <http://example.org/x> 1 }";
    String turtle = "<http://example.org/x> <http://example.org/x> 1 .";
    List<HttpRequest> attempts =
        List.of(
            request("sparql")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(update))
                .build(),
            request("sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("update=" + encoded(update)))
                .build(),
            request("sparql?query=" + encoded(update)).build(),
            request("data?default")
                .header("Content-Type", "text/turtle")
                .POST(BodyPublishers.ofString(turtle))
                .build(),
            request("data?default")
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString(turtle))
                .build(),
            request("data?graph=" + encoded(GRAPH)).DELETE().build());

    for (HttpRequest attempt : attempts) {
      assertThat(send(attempt).statusCode()).isBetween(400, 415);
    }
    assertThat(
            values(
                get("sparql?query=" + encoded("SELECT ?s { ?s <http://example.org/x> 1 }")).body()))
        .isEmpty();
    assertThat(values(get("sparql?query=" + encoded(ALL)).body())).containsExactly("বেনিন");
  }

  @Test
  void aRefusalLeavesTheConnectionFitForTheNextRequest() throws Exception {
    HttpRequest refused =
        request("data?default")
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString("# " + "x".repeat(10_000)))
            .build();

    for (int times = 0; times < 300; times++) {
      assertThat(send(refused).statusCode()).isEqualTo(405);
    }
  }

  @Test
  void aQueryReachesNoOtherServerAndNoFile() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:a> <urn:b> 'secret' .");
    String service = "SELECT * { SERVICE <" + endpoint.url().resolve("sparql") + "> { ?s ?p ?o } }";
    String from = "SELECT * FROM <" + secret.toUri() + "> { ?s ?p ?o }";

    HttpResponse<String> asked = get("sparql?query=" + encoded(service));
    assertThat(asked.statusCode()).isBetween(400, 599);
    assertThat(asked.body()).doesNotContain("বেনিন");
    assertThat(get("sparql?query=" + encoded(from)).body()).doesNotContain("secret\"");
  }

  @Test
  void aBrokenQueryIsTheClientsMistake() throws Exception {
    HttpResponse<String> response = get("sparql?query=" + encoded("SELECT {"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("line 1, column 8");
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() throws Exception {
    EndpointSettings hasty = new EndpointSettings("127.0.0.1", 0, Duration.ofMillis(50));
    String endless =
        "SELECT (COUNT(*) AS ?n) { "
            + "VALUES ?a { %1$s } VALUES ?b { %1$s } VALUES ?c { %1$s } VALUES ?d { %1$s } }"
                .formatted("1 2 3 4 5 6 7 8 9 ".repeat(20));
    try (Store other = Store.open(folder.resolve("other"));
        Endpoint server = Endpoint.start(other.dataset(), hasty)) {
      URI uri = server.url().resolve("sparql?timeout=1000&query=" + encoded(endless));
      assertThat(send(HttpRequest.newBuilder(uri).build()).statusCode()).isEqualTo(503);
    }
  }

  @Test
  void thePageLoadsNothingFromElsewhere() throws Exception {
    HttpResponse<String> page = get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(contentType(page)).isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body()).contains("কূটনীতি").doesNotContain("http://", "https://", "<script>");
    assertThat(get("assets/js/shell.js").statusCode()).isEqualTo(200);
    assertThat(contentType(get("assets/style/base.css"))).startsWith("text/css");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "web/index.html",
        "assets/js/shell.js/x",
        "queries/none.rq",
        "$/server",
        "$/datasets",
        "$/backup/sparql"
      })
  void whatIsNotThereIsNotFound(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void headIsAnsweredAsGetWithoutTheBody() throws Exception {
    for (String path : List.of("", "sparql?query=" + encoded(ALL), "data?default", "queries")) {
      HttpRequest head = request(path).method("HEAD", BodyPublishers.noBody()).build();
      HttpResponse<String> response = send(head);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/ld+json", "*/*"})
  void theServiceDescribesItself(String accept) throws Exception {
    HttpResponse<String> response = send(request("sparql").header("Accept", accept).build());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains(endpoint.url().resolve("sparql").toString())
        .contains("UnionDefaultGraph");
  }

  @Test
  void theSavedQueriesAreListed() throws Exception {
    JsonNode queries = new ObjectMapper().readTree(get("queries").body());

    assertThat(queries)
        .extracting(query -> query.path("name").asText())
        .containsExactlyElementsOf(
            SavedQueries.builtIn().all().stream().map(SavedQuery::name).toList());
  }

  @Test
  void aPortInUseIsSaidInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      EndpointSettings same =
          new EndpointSettings("127.0.0.1", taken.getLocalPort(), Duration.ofSeconds(1));
      assertThatThrownBy(() -> Endpoint.start(store.dataset(), same))
          .isInstanceOf(EndpointException.class)
          .hasMessageContaining("port " + taken.getLocalPort() + " of 127.0.0.1")
          .hasMessageContaining("--port");
    }
  }

  private static List<String> values(String json) throws IOException {
    return new ObjectMapper().readTree(json).path("results").findValuesAsText("value");
  }

  private static String contentType(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(endpoint.url().resolve(path.isEmpty() ? "/" : path));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(request(path).build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
