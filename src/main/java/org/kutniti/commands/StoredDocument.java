package org.kutniti.commands;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.endpoint.LocalQuery;
import org.kutniti.endpoint.SavedQueries;
import org.kutniti.fact.FactTable;

/**
 * A document as a store holds it.
 *
 * @param data the store's quads, in a transaction
 * @param id the document's id
 */
record StoredDocument(DatasetGraph data, String id) {
  private static final String TEXT =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX dip: <https://w3id.org/kutniti/ontology#>
      SELECT ?text { ?document a dip:Document ; dcterms:identifier ?id ; dip:text ?text }
      """;

  /** The document with its facts. */
  Explanation explanation() {
    List<Map<String, String>> texts = ask(TEXT, "id");
    if (texts.isEmpty()) {
      throw new CommandException(id + ": there is no such file, and no such document in the store");
    }
    String facts = SavedQueries.builtIn().find("facts").orElseThrow().text();
    StoredLinks links = new StoredLinks(ask(StoredLinks.QUERY, "id"));
    return new Explanation(
        id,
        texts.get(0).get("text"),
        ask(facts, "document").stream().map(row -> explained(row, links)).toList(),
        List.of());
  }

  private List<Map<String, String>> ask(String query, String idVariable) {
    String values = "\nVALUES ?%s { %s }".formatted(idVariable, LocalQuery.string(id));
    return LocalQuery.parse("explain", query + values).rows(data);
  }

  private static ExplainedFact explained(Map<String, String> values, StoredLinks links) {
    List<String> row =
        FactTable.COLUMNS.stream().map(column -> values.getOrDefault(column, "")).toList();
    return ExplainedFact.of(row).linked(links.of(row));
  }
}
