package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.store.Store;

class AssetTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  @TempDir static Path folder;
  private static Store store;
  private static Endpoint endpoint;

  @BeforeAll
  static void serve() {
    store = Store.open(folder.resolve("store"));
    endpoint = Endpoint.start(store.dataset(), EndpointSettings.local());
  }

  @AfterAll
  static void stop() {
    endpoint.close();
    store.close();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.url().resolve(path));
    return HTTP.send(
        (headers.length > 0 ? request.headers(headers) : request).build(), BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource({
    "assets/js/shell.js, text/javascript",
    "assets/lib/codemirror__view.js, text/javascript",
    "assets/style/base.css, text/css",
    "assets/icon.svg, image/svg+xml",
    "assets/fonts/noto-sans-bengali.woff2, font/woff2",
    "assets/map/world-110m.json, application/json",
  })
  void whatPagesAreMadeOfIsServedWithItsType(String path, String type) throws Exception {
    HttpResponse<String> response = get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
  }

  @Test
  void whatABrowserHasIsNotSentAgain() throws Exception {
    String tag = get("assets/js/shell.js").headers().firstValue("ETag").orElseThrow();

    assertThat(get("assets/js/shell.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/",
        "assets/js",
        "assets/js/none.js",
        "assets/lib/none.js",
        "assets/js/../../index.html",
        "assets/%2e%2e/index.html",
        "assets/lib/../js/shell.js.map",
      })
  void nothingElseIsReached(String path) throws Exception {
    assertThat(get(path).statusCode()).isBetween(400, 404);
  }

  @Test
  void theAtlasSaysWhereStatesLie() throws Exception {
    JsonNode atlas = new ObjectMapper().readTree(get("atlas?type=State&type=FormerState").body());

    assertThat(atlas.at("/Q902/label/en").asText()).isEqualTo("Bangladesh");
    assertThat(atlas.at("/Q902/at/0").asDouble()).isBetween(20.0, 27.0);
    assertThat(atlas.at("/Q902/at/1").asDouble()).isBetween(88.0, 93.0);
    assertThat(atlas.at("/Q15180/at/0").asDouble()).isBetween(55.0, 56.0);
    assertThat(atlas.has("Q649")).isFalse();
  }
}
