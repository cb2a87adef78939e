package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kutniti.endpoint.Served.encoded;
import static org.kutniti.endpoint.Served.header;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are given again as long as the store is the same, and not a moment longer. */
class GivenAnswersTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served =
        Served.seeds(folder.resolve("store"), new EndpointSettings("127.0.0.1", 0, Limits.DEFAULT));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void theSameQuestionHasTheSameAnswerAndTag() throws Exception {
    HttpResponse<String> first = served.ask(COUNT, "Accept", "text/csv");
    HttpResponse<String> second = served.ask(COUNT, "Accept", "text/csv");

    assertThat(header(second, "Age")).as("given before").isNotEmpty();
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag")).startsWith("\"");
    assertThat(header(second, "X-Result-Limit")).isEqualTo(header(first, "X-Result-Limit"));
    assertThat(header(second, "Content-Type")).isEqualTo(header(first, "Content-Type"));
  }

  @Test
  void whoHasTheAnswerIsNotSentItAgain() throws Exception {
    String tag = header(served.ask(COUNT, "Accept", "text/csv"), "ETag");

    HttpResponse<String> again =
        served.send(
            served
                .request("sparql?query=" + encoded(COUNT))
                .header("Accept", "text/csv")
                .header("If-None-Match", tag));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void whatIsCommittedIsSeenByTheNextQuestion() throws Exception {
    String before = served.ask(COUNT, "Accept", "text/csv").body();

    served.store().write(batch -> batch.replace("urn:x:added", "1", List.of(quad("urn:x:added"))));
    String after = served.ask(COUNT, "Accept", "text/csv").body();
    served.store().write(batch -> batch.remove("urn:x:added"));
    String removed = served.ask(COUNT, "Accept", "text/csv").body();

    assertThat(before).isNotEmpty();
    assertThat(after).isNotEqualTo(before);
    assertThat(removed).isEqualTo(before);
  }

  @Test
  void compactionChangesNoAnswer() throws Exception {
    String before = served.ask(COUNT, "Accept", "text/csv").body();

    served.store().compact();
    served.store().write(batch -> batch.replace("urn:x:added", "1", List.of(quad("urn:x:added"))));
    String after = served.ask(COUNT, "Accept", "text/csv").body();
    served.store().write(batch -> batch.remove("urn:x:added"));

    assertThat(after).isNotEqualTo(before);
    assertThat(served.ask(COUNT, "Accept", "text/csv").body()).isEqualTo(before);
  }

  @Test
  void formsAreToldApart() throws Exception {
    assertThat(header(served.ask(COUNT, "Accept", "text/csv"), "Content-Type"))
        .startsWith("text/csv");
    assertThat(header(served.ask(COUNT, "Accept", "application/json"), "Content-Type"))
        .startsWith("application/");
    assertThat(header(served.get("sparql?format=tsv&query=" + encoded(COUNT)), "Content-Type"))
        .startsWith("text/tab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (STRUUID() AS ?x) {}",
        "SELECT (RAND() AS ?x) {}",
        "SELECT (NOW() AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}",
        "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }",
      })
  void whatMayAnswerDifferentlyIsAskedAgain(String query) {
    assertThat(GivenAnswers.lasts(QueryFactory.create(query).serialize())).isFalse();
  }

  @Test
  void aRandomAnswerIsNotGivenTwice() throws Exception {
    String random = "SELECT (STRUUID() AS ?x) {}";

    assertThat(served.ask(random, "Accept", "text/csv").body())
        .isNotEqualTo(served.ask(random, "Accept", "text/csv").body());
  }

  @Test
  void aLongAnswerIsSentWhileItIsMade() throws Exception {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    AnswerStream stream = new AnswerStream(4, () -> sent);

    stream.write(new byte[] {1, 2, 3});
    assertThat(stream.whole()).hasValue(new byte[] {1, 2, 3});
    stream.write(4);
    assertThat(sent.size()).isZero();
    stream.write(5);

    assertThat(sent.toByteArray()).containsExactly(1, 2, 3, 4, 5);
    assertThat(stream.whole()).isEmpty();
  }

  private static Quad quad(String graph) {
    return Quad.create(node(graph), node("urn:x:s"), node("urn:x:p"), node("urn:x:o"));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
