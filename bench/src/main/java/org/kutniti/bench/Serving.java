package org.kutniti.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks several servers of the same data the same queries, turn by turn. */
public final class Serving {
  private static final int[] CLIENTS = {1, 8, 32};
  private static final int ROUNDS = 3;
  /** More queries than are asked in a turn, which so has numbers of its own. */
  private static final int A_TURN = 100_003;

  /** More turns than count. */
  private static final int COUNTED = 100;

  /** How long each server is asked before it counts: a server in use has been compiled. */
  private static final long WARM = TimeUnit.SECONDS.toNanos(15);

  private static final int WARMING = 8;
  private static final Pattern FACT = Pattern.compile("https://w3id.org/kutniti/fact/\\w+");
  private static final String PREFIXES =
      "PREFIX dip: <https://w3id.org/kutniti/ontology#> "
          + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> ";

  private Serving() {}

  /**
   * Measures.
   *
   * @param args a name and an endpoint each, {@code name=http://localhost:3030/sparql}; the first
   *     is compared with the others
   */
  public static void main(String[] args) throws Exception {
    Map<String, URI> servers = new LinkedHashMap<>();
    for (String arg : args) {
      String[] parts = arg.split("=", 2);
      servers.put(parts[0], URI.create(parts[1]));
    }
    List<String> facts = facts(servers.values().iterator().next());
    compare("a point, never asked before", servers, n -> point(facts, n) + " # " + n, 400);
    compare("a point, asked again and again", servers, n -> point(facts, n % 50), 400);
    compare("a join over two facts", servers, n -> join(facts, n) + " # " + n, 60);
    compare("all facts counted by relation", servers, n -> counts() + " # " + n, 3);
  }

  private static List<String> facts(URI server) throws Exception {
    String query = PREFIXES + "SELECT ?f { ?f a dip:Fact } LIMIT 20000";
    String answer = new Asking(server, n -> query).ask(HttpClient.newHttpClient(), query);
    List<String> facts = new ArrayList<>();
    Matcher found = FACT.matcher(answer);
    while (found.find()) {
      facts.add(found.group());
    }
    return facts;
  }

  private static String point(List<String> facts, int n) {
    return "SELECT ?p ?o { <" + facts.get((int) (n * 7919L % facts.size())) + "> ?p ?o }";
  }

  private static String join(List<String> facts, int n) {
    return PREFIXES
        + "SELECT ?other ?date { <%s> rdf:subject ?s . ?f rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?other ; dip:date ?date . ?g rdf:subject ?other ; rdf:object ?s } LIMIT 50"
            .formatted(facts.get((int) (n * 7919L % facts.size())));
  }

  private static String counts() {
    return PREFIXES + "SELECT ?p (COUNT(?f) AS ?n) { ?f a dip:Fact ; rdf:predicate ?p } GROUP BY ?p";
  }

  private static void compare(
      String title, Map<String, URI> servers, IntFunction<String> queries, int each)
      throws Exception {
    System.out.printf("%n%s%n%n| server | clients | a second | p99 ms | ratio |%n", title);
    System.out.println("| --- | --- | --- | --- | --- |");
    for (URI server : servers.values()) {
      warm(server, queries, each);
    }
    for (int clients : CLIENTS) {
      double first = 0;
      for (Map.Entry<String, Asking.Outcome> row :
          rounds(servers, queries, clients, each).entrySet()) {
        Asking.Outcome outcome = row.getValue();
        first = first == 0 ? outcome.perSecond() : first;
        System.out.printf(
            "| %s | %d | %.0f | %.1f | %.2f |%n",
            row.getKey(), clients, outcome.perSecond(), outcome.p99(), first / outcome.perSecond());
      }
    }
  }

  private static void warm(URI server, IntFunction<String> queries, int each) throws Exception {
    long end = System.nanoTime() + WARM;
    for (int turn = COUNTED; System.nanoTime() < end; turn++) {
      int shift = turn * A_TURN;
      new Asking(server, n -> queries.apply(n + shift)).by(WARMING, each);
    }
  }

  /** The best of some rounds, in which each server has its turn. */
  private static Map<String, Asking.Outcome> rounds(
      Map<String, URI> servers, IntFunction<String> queries, int clients, int each)
      throws Exception {
    Map<String, Asking.Outcome> best = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      int shift = (round * WARMING + clients) * A_TURN;
      for (Map.Entry<String, URI> server : servers.entrySet()) {
        Asking.Outcome outcome =
            new Asking(server.getValue(), n -> queries.apply(n + shift)).by(clients, each);
        best.merge(server.getKey(), outcome, (a, b) -> a.perSecond() > b.perSecond() ? a : b);
      }
    }
    return best;
  }
}
