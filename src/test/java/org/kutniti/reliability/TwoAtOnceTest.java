package org.kutniti.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.reliability.Program.Outcome;

/** Two processes and one store: one is refused, or both see the same whole documents. */
@Tag("reliability")
class TwoAtOnceTest {
  private static final String PREFIXES =
      "PREFIX dip: <https://w3id.org/kutniti/ontology#> PREFIX dcterms: <http://purl.org/dc/terms/> ";

  /** Each document's text, and how many quads its graph has. */
  private static final String GRAPHS =
      PREFIXES
          + "SELECT ?id ?hash (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o . ?d a dip:Document ;"
          + " dcterms:identifier ?id ; dip:sha256 ?hash } } GROUP BY ?id ?hash";

  @TempDir Path folder;
  private String store;
  private Path token;
  private Path first;
  private Path second;
  private Process server;
  private URI url;

  @BeforeEach
  void serve() throws IOException {
    store = folder.resolve("store").toString();
    token = Files.writeString(folder.resolve("token"), "0123456789abcdef-secret\n");
    first = Corpus.write(folder, 60, 1);
    second = Corpus.write(folder, 60, 2);
    Program.answer("build", "--store", store, first.toString());
    start("--token-file", token.toString());
  }

  private void start(String... options) throws IOException {
    String[] words =
        Stream.concat(Stream.of("serve", "--store", store, "--port", "0"), Stream.of(options))
            .toArray(String[]::new);
    server =
        Program.process(List.of(), words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    url = URI.create(out.readLine().replaceAll("page\\s+", ""));
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.destroy();
    server.waitFor();
  }

  private Outcome build(Path input) {
    String to = url.toString();
    return Program.run(
        "build", "--prune", "--to", to, "--token-file", token.toString(), input.toString());
  }

  private String ask(String query) throws Exception {
    String parameter = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return get("sparql?format=csv&query=" + parameter).body();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(url.resolve(path)).build(), BodyHandlers.ofString());
  }

  @Test
  void aSecondProcessIsRefused() {
    for (String command : List.of("build", "serve", "export", "backup", "compact", "check")) {
      String[] words =
          Stream.of(command, "--store", store, command.equals("build") ? "seeds" : "")
              .filter(word -> !word.isEmpty())
              .toArray(String[]::new);
      if (command.equals("backup")) {
        words = new String[] {command, "--store", store, folder.resolve("b.nq").toString()};
      }
      Outcome outcome = Program.run(words);
      assertThat(outcome.code()).as(command).isEqualTo(2);
      assertThat(outcome.err()).contains("is held by another process").hasLineCount(1);
    }
    assertThat(folder.resolve("b.nq")).doesNotExist();
  }

  @Test
  void aServerShowsWhatABuildBringsWithoutARestart() throws Exception {
    String before = ask(GRAPHS);
    Outcome outcome = build(second);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(ask(GRAPHS)).isNotEqualTo(before);
    assertThat(build(second).err()).contains("0 added, 0 replaced").contains("0 removed");

    server.destroy();
    server.waitFor();
    String undisturbed = folder.resolve("undisturbed").toString();
    Program.answer("build", "--store", undisturbed, second.toString());
    assertThat(dump(store)).isEqualTo(dump(undisturbed));
    assertThat(Program.run("check", "--store", store).out()).isEmpty();
  }

  private static String dump(String store) {
    return Program.answer("export", "--store", store, "--format", "nquads");
  }

  @Test
  void readersSeeWholeDocumentsOnly() throws Exception {
    List<String> known = new ArrayList<>(ask(GRAPHS).lines().toList());
    assertThat(build(second).code()).isZero();
    known.addAll(ask(GRAPHS).lines().toList());

    Thread builds =
        new Thread(
            () -> {
              for (Path version : List.of(first, second, first, second)) {
                build(version);
              }
            });
    builds.start();
    int seen = 0;
    while (builds.isAlive() || seen == 0) {
      assertThat(known).containsAll(ask(GRAPHS).lines().toList());
      seen++;
    }
    builds.join();
  }

  @Test
  void whoDoesNotKnowTheTokenChangesNothing() throws Exception {
    String before = ask(GRAPHS);
    Files.writeString(token, "another-token-0123456789");
    Outcome outcome = build(second);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("does not know the token").hasLineCount(1);
    assertThat(get("admin/graphs").statusCode()).isEqualTo(401);
    assertThat(ask(GRAPHS)).isEqualTo(before);
  }

  @Test
  void withoutATokenThereIsNoSuchPath() throws Exception {
    stop();
    start();
    assertThat(get("admin/graphs").statusCode()).isEqualTo(404);
    HttpRequest post =
        HttpRequest.newBuilder(url.resolve("admin/graphs"))
            .POST(BodyPublishers.ofString(""))
            .build();
    assertThat(HttpClient.newHttpClient().send(post, BodyHandlers.ofString()).statusCode())
        .isIn(404, 405);
    assertThat(build(second).err()).contains("takes no builds").hasLineCount(1);
  }
}
