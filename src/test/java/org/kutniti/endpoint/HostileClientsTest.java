package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that mean harm: each is bounded or refused, and the others are answered. */
class HostileClientsTest {
  private static final String POINT = "ASK { ?s ?p ?o }";
  private static final int MORE_THAN_THERE_ARE_THREADS = 300;
  private static final int MISBEHAVING = 8;
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    Limits limits = new Limits(Duration.ofSeconds(2), 10_000, 20_000, 1 << 20);
    served = Served.seeds(folder.resolve("store"), new EndpointSettings("127.0.0.1", 0, limits));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static RawClient raw() throws Exception {
    return new RawClient(URI.create(served.url("")));
  }

  private static void assertOthersAreAnswered() throws Exception {
    assertThat(served.ask(POINT).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = ?i && ?b = ?h && ?c = ?d) }",
        "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?c",
        "CONSTRUCT { ?a ?b ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?c) < STR(?i)) }",
        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x:none>|^!<urn:x:none>)* ?b . ?c (!<urn:x:none>)* ?d }",
        "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
      })
  void whoAsksForTheWorldIsStoppedAndOthersAreAnsweredMeanwhile(String query) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(MISBEHAVING);
    List<Future<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < MISBEHAVING; i++) {
      asked.add(crowd.submit(() -> served.ask(query)));
    }

    assertOthersAreAnswered();
    for (Future<HttpResponse<String>> one : asked) {
      assertThat(one.get().statusCode()).isIn(200, 503);
    }
    crowd.shutdown();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "(", "!", "[", "<<(", "-", "GROUP BY", "{ SELECT * { "})
  void whatIsNestedTooDeepIsTheClientsMistake(String opening) throws Exception {
    String query = "SELECT * { FILTER " + opening.repeat(18_000 / opening.length());

    HttpResponse<String> answer =
        served.post("sparql", query, "Content-Type", "application/sparql-query");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertOthersAreAnswered();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "!", "{"})
  void whatIsNestedDeepAndClosedIsAnsweredOrRefused(String opening) throws Exception {
    String closing = opening.equals("(") ? ")" : opening.equals("{") ? "}" : "";
    int depth = 9_000;
    String inside = opening.equals("{") ? "" : "true";
    String filter = opening.repeat(depth) + inside + closing.repeat(depth);
    String query = "SELECT * { " + (inside.isEmpty() ? "" : "FILTER ") + filter + " } LIMIT 1";

    HttpResponse<String> answer =
        served.post("sparql", query, "Content-Type", "application/sparql-query");

    assertThat(answer.statusCode()).isIn(200, 400);
    assertOthersAreAnswered();
  }

  @Test
  void aGraphInAFileIsNotRead() throws Exception {
    for (String from : List.of("file:///etc/passwd", "http://127.0.0.1:1/x", "../pom.xml")) {
      HttpResponse<String> answer = served.ask("SELECT * FROM <" + from + "> { ?s ?p ?o }");
      assertThat(answer.body()).doesNotContain("root:").contains("\"bindings\": [");
      assertThat(answer.body()).doesNotContain("\"s\":");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../../etc/passwd",
        "/assets/../../../../etc/passwd",
        "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/assets/%2e%2e%2f%2e%2e%2fMain.class",
        "/..%5c..%5cpom.xml",
        "/queries/..%2f..%2fpom.xml",
        "/document/..%2f..%2f..%2fetc%2fpasswd",
        "/WEB-INF/web.xml",
        "/assets/..;/..;/pom.xml",
        "//etc/passwd",
        "/\0",
        "/dump/../../store/Data-0001/nodes.dat",
      })
  void noPathLeavesWhatIsServed(String path) throws Exception {
    try (RawClient client = raw()) {
      String answer =
          client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").answer();
      assertThat(answer.lines().findFirst().orElse("")).containsPattern(" (400|404|301|302|303) ");
      assertThat(answer).doesNotContain("root:", "<project");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/entity/x%0d%0aX-Evil:%201",
        "/sparql?query=ASK%7B%7D&format=%0d%0aX-Evil:%201",
        "/queries/x%0d%0aX-Evil:%201.rq",
        "/document/%0d%0aX-Evil:%201",
        "/fact/%E0%A6%0d%0aX-Evil:%201",
      })
  void noHeaderIsSentThatAClientMadeUp(String path) throws Exception {
    try (RawClient client = raw()) {
      String answer =
          client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").answer();
      String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
      assertThat(head.lines()).noneMatch(line -> line.startsWith("X-Evil"));
      assertThat(head).doesNotContain(" 500 ");
    }
  }

  @Test
  void theNameOfARequestIsNotTrusted() throws Exception {
    HttpResponse<String> answer =
        served.get(
            "ping".replace("ping", "$/ping"), "X-Request-Id", "<script>\t" + "x".repeat(5_000));

    assertThat(Served.header(answer, "X-Request-Id")).doesNotContain("<").hasSizeLessThan(200);
  }

  @Test
  void endlessHeadersAreRefused() throws Exception {
    try (RawClient client = raw()) {
      client.send("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(1_000_000) + "\r\n\r\n");
      assertThat(client.status()).contains(" 431 ");
    }
  }

  @Test
  void thoseWhoSendTheirHeadersSlowlyHoldNoThread() throws Exception {
    List<RawClient> slow = new ArrayList<>();
    for (int i = 0; i < MORE_THAN_THERE_ARE_THREADS; i++) {
      slow.add(raw().send("GET / HTTP/1.1\r\nHost: x\r\nX-Sl"));
    }

    assertOthersAreAnswered();
    for (RawClient client : slow) {
      client.close();
    }
  }

  @Test
  void thoseWhoSendTheirQueriesSlowlyHoldNoThread() throws Exception {
    List<RawClient> slow = new ArrayList<>();
    for (int i = 0; i < MORE_THAN_THERE_ARE_THREADS; i++) {
      slow.add(
          raw()
              .send(
                  "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
                      + "Content-Length: 1000\r\n\r\nSELECT"));
    }

    assertOthersAreAnswered();
    for (RawClient client : slow) {
      client.close();
    }
  }

  @Test
  void whoSendsFarTooMuchHearsSo() throws Exception {
    String octets = "x".repeat(1 << 20);
    int times = 24;
    try (RawClient client = raw()) {
      client.send(textOf("Content-Length: " + (long) times * octets.length()));
      for (int i = 0; i < times; i++) {
        client.send(octets);
      }
      assertThat(client.status()).contains(" 413 ");
    }
  }

  @Test
  void whoAsksBeforeSendingTooMuchHearsSoAtOnce() throws Exception {
    try (RawClient client = raw()) {
      String head = textOf("Content-Length: 3000000\r\nExpect: 100-continue");
      assertThat(client.send(head).answer()).startsWith("HTTP/1.1 413 ");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thoseWhoSendTooMuchSlowlyHoldNoThread(boolean announced) throws Exception {
    List<RawClient> slow = new ArrayList<>();
    String length = announced ? "Content-Length: 3000000" : "Transfer-Encoding: chunked";
    String body = announced ? "x" : "110000\r\n" + "x".repeat(0x110000) + "\r\n";
    for (int i = 0; i < MORE_THAN_THERE_ARE_THREADS; i++) {
      slow.add(raw().send(textOf(length)).send(body));
    }

    assertOthersAreAnswered();
    for (RawClient client : slow) {
      assertThat(client.status()).contains(" 413 ");
      client.close();
    }
  }

  private static String textOf(String length) {
    return "POST /extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
        + length
        + "\r\n\r\n";
  }
}
