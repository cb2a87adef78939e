package org.kutniti.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.BuiltIn;
import org.kutniti.OwnData;
import org.kutniti.fact.Iris;
import org.kutniti.rdf.FactWriter;
import org.kutniti.rdf.OntologyWriter;
import org.kutniti.search.Search;
import org.kutniti.search.SearchIndex;
import org.kutniti.store.Store;

/** The documents of seeds/, served on a free port, and a client that asks. */
final class Served implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Iris IRIS = Iris.DEFAULT;

  private final Store store;
  private final Endpoint endpoint;

  private Served(Store store, Endpoint endpoint) {
    this.store = store;
    this.endpoint = endpoint;
  }

  static Served seeds(Path folder, EndpointSettings settings) {
    SearchIndex[] index = new SearchIndex[1];
    OwnData known = new OwnData(Optional.empty());
    Store store = Store.open(folder, () -> index[0] = SearchIndex.open(folder, known.languages()));
    fill(store);
    Publication publication =
        new Publication(
            store.dataset(),
            IRIS,
            BuiltIn.PIPELINE.ontology(),
            Optional.of(new Search(index[0], store.dataset())),
            Optional.of(BuiltIn.PIPELINE::read),
            BuiltIn.PIPELINE::entities);
    return new Served(store, Endpoint.start(publication, settings));
  }

  private static void fill(Store store) {
    FactWriter writer = new FactWriter(BuiltIn.PIPELINE.ontology(), IRIS);
    store.write(
        batch -> {
          batch.replace(
              IRIS.ontologyGraph(), "1", OntologyWriter.write(BuiltIn.PIPELINE.ontology(), IRIS));
          BuiltIn.seeds()
              .forEach(
                  seed ->
                      batch.replace(
                          IRIS.graph(seed.id()), "1", writer.write(BuiltIn.PIPELINE.read(seed))));
        });
    SelfDescription description = new SelfDescription(IRIS, BuiltIn.PIPELINE.ontology());
    List<Quad> quads = store.read(description::write);
    store.write(batch -> batch.replace(IRIS.descriptionGraph(), "1", quads));
  }

  Store store() {
    return store;
  }

  String url(String path) {
    return endpoint.url() + path;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(endpoint.url().resolve("/" + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    return send(request(path).headers(headers).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> ask(String query, String... headers) throws Exception {
    return get("sparql?query=" + encoded(query), headers);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  static JsonNode json(HttpResponse<String> response) throws IOException {
    return new ObjectMapper().readTree(response.body());
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    endpoint.close();
    store.close();
  }
}
