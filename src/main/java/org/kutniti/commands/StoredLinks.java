package org.kutniti.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;

/** How the names in a stored document's facts were linked, in the words of {@link LinkText}. */
final class StoredLinks {
  /** What was chosen for each name that several bear, and each who was not. */
  static final String QUERY =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX dip: <https://w3id.org/kutniti/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      SELECT DISTINCT ?link ?name ?chosen ?score ?other ?otherScore
        (GROUP_CONCAT(DISTINCT ?pro; SEPARATOR="; ") AS ?pros)
        (GROUP_CONCAT(DISTINCT ?con; SEPARATOR="; ") AS ?cons) {
        ?link a dip:Link ; prov:wasDerivedFrom/dcterms:identifier ?id ; dip:linkedName ?name ;
              dip:chosen ?chosen ; dip:runnerUp ?runnerUp .
        ?runnerUp dip:candidate ?other ; dip:score ?otherScore .
        OPTIONAL { ?link dip:score ?score ; dip:reason ?pro }
        OPTIONAL { ?runnerUp dip:reason ?con }
      } GROUP BY ?link ?name ?chosen ?score ?other ?otherScore ?id
        ORDER BY ?link DESC(?otherScore) ?other
      """;

  private static final List<String> PARTICIPANTS = List.of("subject", "object", "place");

  private final Map<String, List<String>> byChosen = new LinkedHashMap<>();

  /** The links that rows of {@link #QUERY} tell. */
  StoredLinks(List<Map<String, String>> rows) {
    rows.forEach(row -> lines(row).forEach(line -> add(row.get("chosen"), line)));
  }

  private void add(String chosen, String line) {
    List<String> lines = byChosen.computeIfAbsent(chosen, first -> new ArrayList<>());
    if (!lines.contains(line)) {
      lines.add(line);
    }
  }

  private static Stream<String> lines(Map<String, String> row) {
    String chosen =
        row.containsKey("score")
            ? LinkText.chosen(Iris.shortest(row.get("chosen")), row.get("score"), row.get("pros"))
            : LinkText.nobody();
    return Stream.of(
        row.get("name") + " " + chosen,
        LinkText.lost(Iris.shortest(row.get("other")), row.get("otherScore"), row.get("cons")));
  }

  /** The lines for a row of the table of facts. */
  List<String> of(List<String> row) {
    return PARTICIPANTS.stream()
        .map(column -> row.get(FactTable.COLUMNS.indexOf(column)))
        .distinct()
        .flatMap(iri -> byChosen.getOrDefault(iri, List.of()).stream())
        .toList();
  }
}
