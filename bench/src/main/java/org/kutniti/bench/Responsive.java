package org.kutniti.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** How long a point query takes while others ask for the world, beside a quiet server. */
public final class Responsive {
  private static final int MISBEHAVING = 8;
  private static final int POINTS = 1_000;
  private static final String WORLD =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?c) < STR(?i)) } #";

  private Responsive() {}

  /**
   * Measures.
   *
   * @param args the SPARQL endpoint
   */
  public static void main(String[] args) throws Exception {
    URI server = URI.create(args[0]);
    Asking points =
        new Asking(server, n -> "SELECT ?p ?o { <http://www.wikidata.org/entity/Q159> ?p ?o } # " + n);
    points.by(1, POINTS);
    double quiet = points.by(1, POINTS).p99();
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService crowd = Executors.newFixedThreadPool(MISBEHAVING);
    for (int i = 0; i < MISBEHAVING; i++) {
      crowd.submit(() -> misbehave(server, over));
    }
    double loud = points.by(1, POINTS).p99();
    over.set(true);
    System.out.printf(
        "| point query, p99 | ms |%n| --- | --- |%n| quiet | %.1f |%n| while %d misbehave | %.1f, %.1f times as long |%n",
        quiet, MISBEHAVING, loud, loud / quiet);
    System.exit(0);
  }

  private static void misbehave(URI server, AtomicBoolean over) {
    HttpClient http = HttpClient.newHttpClient();
    for (int n = 0; !over.get(); n++) {
      try {
        new Asking(server, i -> WORLD).ask(http, WORLD + n);
      } catch (IOException stopped) {
        // that is what it is for
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
