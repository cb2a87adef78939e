package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kutniti.endpoint.Served.header;
import static org.kutniti.endpoint.Served.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.BuiltIn;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.store.Store;
import org.kutniti.text.Document;

class ExtractTest {
  private static final String TEXT =
      "𝒜 রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন ২০১৯ সালের ১৪ অক্টোবর সৌদি আরব সফর করেন।";
  private static final String PLAIN = "text/plain; charset=utf-8";
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

  @Test
  void factsComeWithTheirPlaceInCodePoints() throws Exception {
    JsonNode answer = json(served.post("extract", TEXT, "Content-Type", PLAIN));
    JsonNode fact = answer.path("facts").path(0);

    assertThat(answer.path("language").asText()).isEqualTo("bn");
    assertThat(fact.path("relation").asText()).isEqualTo("visited");
    assertThat(fact.path("subject").path("iri").asText()).endsWith("/Q7747");
    assertThat(fact.path("object").path("name").asText()).isEqualTo("সৌদি আরব");
    assertThat(fact.path("date").asText()).isEqualTo("2019-10-14");
    assertThat(fact.path("place").isNull()).isTrue();
    int start = TEXT.offsetByCodePoints(0, fact.path("start").asInt());
    int end = TEXT.offsetByCodePoints(0, fact.path("end").asInt());
    assertThat(TEXT.substring(start, end)).isEqualTo(fact.path("quote").asText());
  }

  @Test
  void whatIsKnownOfTheTextCounts() throws Exception {
    String body =
        new ObjectMapper()
            .writeValueAsString(
                Map.of(
                    "text", "ভ্লাদিমির পুতিন গতকাল সৌদি আরব সফর করেন।",
                    "published", "2019-10-15",
                    "language", "bn"));
    JsonNode answer = json(served.post("extract", body, "Content-Type", "application/json"));

    assertThat(answer.path("facts").path(0).path("date").asText()).isEqualTo("2019-10-14");
  }

  @Test
  void tableAndTurtleCanBeHad() throws Exception {
    HttpResponse<String> table =
        served.post("extract", TEXT, "Content-Type", PLAIN, "Accept", "text/tab-separated-values");
    HttpResponse<String> graph =
        served.post("extract", TEXT, "Content-Type", PLAIN, "Accept", "text/turtle");

    assertThat(table.body()).startsWith(FactTable.header() + "\n").contains("Q851");
    assertThat(header(graph, "Content-Type")).startsWith("text/turtle");
    assertThat(graph.body()).contains("rdf:reifies");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"text\": 7}",
        "{\"text\": \"x\", \"published\": \"2019\"}",
        "{"
      })
  void whatIsNoTextIsRefused(String body) throws Exception {
    assertThat(served.post("extract", body, "Content-Type", "application/json").statusCode())
        .isEqualTo(400);
  }

  @Test
  void whatIsNoUtf8IsRefused() throws Exception {
    byte[] latin = {'c', 'a', 'f', (byte) 0xE9};
    HttpResponse<String> response =
        served.send(
            served
                .request("extract")
                .header("Content-Type", PLAIN)
                .POST(BodyPublishers.ofByteArray(latin)));

    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void whatTakesTooLongIsGivenUp() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Function<Document, DocumentFacts> stuck = document -> waiting(never, document);
    try (Store store = Store.open(folder.resolve("slow"));
        Endpoint slow =
            Endpoint.start(
                new Publication(
                    store.dataset(),
                    Iris.DEFAULT,
                    Ontology.builtIn(),
                    Optional.empty(),
                    Optional.of(stuck),
                    BuiltIn.PIPELINE::entities),
                new EndpointSettings("127.0.0.1", 0, Duration.ofMillis(50)))) {
      HttpRequest request =
          HttpRequest.newBuilder(slow.url().resolve("extract"))
              .header("Content-Type", PLAIN)
              .POST(BodyPublishers.ofString(TEXT))
              .build();

      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
          .isEqualTo(503);
    }
  }

  private static DocumentFacts waiting(CountDownLatch latch, Document document) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new DocumentFacts(document, "und", "", List.of());
  }

  @Test
  void otherKindsAndLargeTextsAreRefused() throws Exception {
    String large = "ক".repeat(1 << 20);

    assertThat(served.post("extract", TEXT, "Content-Type", "text/html").statusCode())
        .isEqualTo(415);
    assertThat(served.post("extract", large, "Content-Type", PLAIN).statusCode()).isEqualTo(413);
    assertThat(inChunks("a".repeat((1 << 20) + 100)).statusCode()).isEqualTo(413);
    assertThat(served.get("extract").statusCode()).isEqualTo(405);
    assertThat(
            served.post("extract", TEXT, "Content-Type", PLAIN, "Accept", "image/png").statusCode())
        .isEqualTo(406);
  }

  private static HttpResponse<String> inChunks(String text) throws Exception {
    return served.send(
        served
            .request("extract")
            .header("Content-Type", PLAIN)
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
  }
}
