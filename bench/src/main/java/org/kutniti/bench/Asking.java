package org.kutniti.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Clients that ask a server one query after the other, each over a connection of its own.
 *
 * @param server its SPARQL endpoint
 * @param queries gives the query of each number
 */
record Asking(URI server, IntFunction<String> queries) {
  /**
   * What came of it.
   *
   * @param perSecond answers a second, of all clients
   * @param p99 the time within which 99 of 100 were answered, in milliseconds
   */
  record Outcome(double perSecond, double p99) {}

  /** So many clients ask so many queries each. */
  Outcome by(int clients, int each) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    List<Callable<long[]>> work = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      int first = client * each;
      work.add(() -> ask(first, each));
    }
    long start = System.nanoTime();
    List<Future<long[]>> done = pool.invokeAll(work);
    double seconds = (System.nanoTime() - start) / 1e9;
    pool.shutdown();
    long[] all = new long[clients * each];
    for (int i = 0; i < clients; i++) {
      System.arraycopy(done.get(i).get(), 0, all, i * each, each);
    }
    Arrays.sort(all);
    return new Outcome(all.length / seconds, all[all.length * 99 / 100] / 1e6);
  }

  private long[] ask(int first, int count) throws Exception {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    long[] nanos = new long[count];
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      ask(http, queries.apply(first + i));
      nanos[i] = System.nanoTime() - start;
    }
    return nanos;
  }

  /** The answer to one query. */
  String ask(HttpClient http, String query) throws IOException, InterruptedException {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + "?query=" + encoded))
            .header("Accept", "application/sparql-results+json")
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
    return response.body();
  }
}
