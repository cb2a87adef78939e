package org.kutniti.commands;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.endpoint.LocalQuery;
import org.kutniti.fact.Iris;

/**
 * Those in a store who have no id of Wikidata's.
 *
 * @param data the store's quads, in a transaction
 */
record UnlinkedNames(DatasetGraph data, Iris iris) {
  private static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/kutniti/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final String USES =
      PREFIXES
          + """
          SELECT ?entity (COUNT(DISTINCT ?fact) AS ?facts)
                 (COUNT(DISTINCT ?document) AS ?documents) (MIN(?quote) AS ?example) {
            ?fact a dip:Fact ; dip:evidence ?evidence ;
                  rdf:subject|rdf:object|dip:counterparty|dip:sender|dip:place ?entity .
            FILTER(STRSTARTS(STR(?entity), %s))
            ?evidence prov:wasDerivedFrom ?document ; dip:quote ?quote .
          } GROUP BY ?entity
          """;

  private static final String NAMES =
      PREFIXES
          + """
          SELECT DISTINCT ?entity ?type ?name (LANG(?name) AS ?language) {
            ?entity a ?class ; rdfs:label ?name .
            FILTER(STRSTARTS(STR(?entity), %s))
            BIND(STRAFTER(STR(?class), STR(dip:)) AS ?type)
          } ORDER BY ?entity ?type ?language ?name
          """;

  private static final String CANDIDATES =
      PREFIXES
          + """
          SELECT DISTINCT ?entity ?candidate {
            ?entity skos:closeMatch ?candidate . FILTER(STRSTARTS(STR(?entity), %s))
          }
          """;

  private static final String DOINGS =
      PREFIXES
          + """
          SELECT DISTINCT ?entity ?type ?relation ?place ?with ?status ?day ?document {
            VALUES (?place ?beside) { (rdf:subject rdf:object) (rdf:object rdf:subject) }
            ?fact ?place ?entity ; ?beside ?with ; rdf:predicate ?relation ; dip:status ?status ;
                  prov:wasDerivedFrom ?document .
            FILTER(STRSTARTS(STR(?entity), %s))
            ?entity a ?type .
            OPTIONAL { ?fact dip:earliest ?day ; dip:latest ?day }
          }
          """;

  /** All of them, those who are met in most facts first. */
  List<Unlinked> all() {
    Map<String, Map<String, String>> names = new HashMap<>();
    ask(NAMES).forEach(row -> names.putIfAbsent(row.get("entity"), row));
    Map<String, TreeSet<String>> candidates = new TreeMap<>();
    ask(CANDIDATES).forEach(row -> candidate(candidates, row));
    new SameFacts(ask(DOINGS))
        .all()
        .forEach((entity, others) -> others.forEach(other -> add(candidates, entity, other)));
    return ask(USES).stream()
        .filter(row -> names.containsKey(row.get("entity")))
        .map(
            row ->
                unlinked(
                    row,
                    names.get(row.get("entity")),
                    candidates.getOrDefault(row.get("entity"), new TreeSet<>())))
        .sorted(
            Comparator.comparing(Unlinked::facts, Comparator.reverseOrder())
                .thenComparing(Unlinked::documents, Comparator.reverseOrder())
                .thenComparing(Unlinked::local))
        .toList();
  }

  private void candidate(Map<String, TreeSet<String>> all, Map<String, String> row) {
    add(all, row.get("entity"), row.get("candidate"));
  }

  private void add(Map<String, TreeSet<String>> all, String entity, String candidate) {
    all.computeIfAbsent(entity, first -> new TreeSet<>()).add(shortest(candidate));
  }

  private String shortest(String iri) {
    return iri.startsWith(iris.locals())
        ? iri.substring(iris.locals().length())
        : Iris.shortest(iri);
  }

  private List<Map<String, String>> ask(String query) {
    String text = query.formatted(LocalQuery.string(iris.locals()));
    return LocalQuery.parse("the names that are not linked", text).rows(data);
  }

  private Unlinked unlinked(
      Map<String, String> uses, Map<String, String> name, TreeSet<String> candidates) {
    return new Unlinked(
        uses.get("entity").substring(iris.locals().length()),
        name.get("type"),
        name.get("language"),
        name.get("name"),
        Integer.parseInt(uses.get("facts")),
        Integer.parseInt(uses.get("documents")),
        uses.get("example"),
        List.copyOf(candidates));
  }
}
