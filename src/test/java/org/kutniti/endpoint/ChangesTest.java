package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kutniti.endpoint.Served.encoded;
import static org.kutniti.endpoint.Served.header;
import static org.kutniti.endpoint.Served.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes are for those whom the password file names. */
class ChangesTest {
  private static final String UPDATE = "application/sparql-update";
  private static final String STATE =
      "<urn:x:a> a <https://w3id.org/kutniti/ontology#State> ;"
          + " <http://www.w3.org/2000/01/rdf-schema#label> 'Atlantis'@en .";
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    Path passwords =
        Files.writeString(
            folder.resolve("passwords"), PasswordFile.line("anna", "secret".toCharArray()));
    EndpointSettings settings =
        new EndpointSettings("127.0.0.1", 0, Limits.DEFAULT, Optional.of(passwords), Set.of());
    served = Served.seeds(folder.resolve("store"), settings);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String login(String password) {
    byte[] both = ("anna:" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  private static HttpResponse<String> update(String text, String... headers) throws Exception {
    return served.send(
        served
            .request("update")
            .header("Content-Type", UPDATE)
            .headers(headers)
            .POST(BodyPublishers.ofString(text)));
  }

  @Test
  void withoutALoginNothingChanges() throws Exception {
    String drop = "DROP ALL";

    assertThat(update(drop, "X-Nothing", "x").statusCode()).isEqualTo(401);
    HttpResponse<String> wrong = update(drop, "Authorization", login("wrong"));
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(header(wrong, "Content-Security-Policy")).isNotEmpty();
    assertThat(header(wrong, "Content-Type")).startsWith("application/problem+json");
    assertThat(json(served.ask("ASK { ?s ?p ?o }")).path("boolean").asBoolean()).isTrue();
  }

  @Test
  void aPageElsewhereCannotUseABrowsersLogin() throws Exception {
    assertThat(
            update("DROP ALL", "Authorization", login("secret"), "Origin", "https://example.org")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            header(
                update("DROP GRAPH <urn:x:none>", "Authorization", login("secret")),
                "Access-Control-Allow-Origin"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LOAD <file:///etc/passwd> INTO GRAPH <urn:x:g>, 403",
    "INSERT DATA { <urn:x:s> <urn:x:p> 1 }, 400",
    "INSERT { <urn:x:s> <urn:x:p> 1 } WHERE {}, 400",
    "INSERT {, 400",
  })
  void someThingsNobodyMay(String update, int status) throws Exception {
    assertThat(update(update, "Authorization", login("secret")).statusCode()).isEqualTo(status);
  }

  @Test
  void theSearchFollowsUpdatesAndUploads() throws Exception {
    String graph = "upload?graph=" + encoded("urn:x:g");
    HttpResponse<String> put =
        served.send(
            served
                .request(graph)
                .header("Content-Type", "text/turtle")
                .header("Authorization", login("secret"))
                .PUT(BodyPublishers.ofString(STATE)));
    assertThat(put.statusCode()).isEqualTo(201);
    assertThat(found("Atlantis")).isEqualTo(1);

    update("DROP GRAPH <urn:x:g>", "Authorization", login("secret"));
    assertThat(found("Atlantis")).isZero();
  }

  private static int found(String typed) throws Exception {
    return json(served.get("search?kind=entity&q=" + typed)).path("results").size();
  }
}
