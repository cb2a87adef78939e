package org.kutniti.commands;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kutniti.endpoint.LocalQuery;
import org.kutniti.fact.Iris;
import org.kutniti.store.Store;

/**
 * Statements in the first version of the language that Wikidata's tool for mass edits reads: an
 * item, a property, a value, then qualifiers and references, parted by tabs. Of facts that Wikidata
 * has a property for, according to the ontology, and where both participants are items of its own.
 */
final class QuickStatements {
  private static final String QUERY =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX dip: <https://w3id.org/kutniti/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      SELECT ?subject ?property ?object ?symmetric ?date ?url {
        ?fact a dip:Fact ; dip:status dip:asserted ;
              rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;
              prov:wasDerivedFrom ?document .
        ?relation dip:wikidataProperty ?property .
        FILTER(STRSTARTS(STR(?subject), "http://www.wikidata.org/entity/Q"))
        FILTER(STRSTARTS(STR(?object), "http://www.wikidata.org/entity/Q"))
        BIND(EXISTS { ?relation a owl:SymmetricProperty } AS ?symmetric)
        OPTIONAL { ?fact dip:date ?date }
        OPTIONAL { ?document dcterms:source ?url }
      }
      """;

  private static final String REFERENCE_URL = "S854";

  /** Writes the statements of a store, sorted, in UTF-8. */
  void write(Store store, OutputStream out) {
    List<Map<String, String>> rows =
        store.read(LocalQuery.parse("the statements for Wikidata", QUERY)::rows);
    Set<String> statements = new TreeSet<>();
    for (Map<String, String> row : rows) {
      statements.add(statement(row, "subject", "object"));
      if (Boolean.parseBoolean(row.get("symmetric"))) {
        statements.add(statement(row, "object", "subject"));
      }
    }
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    statements.forEach(statement -> print.print(statement + "\n"));
    print.flush();
  }

  private static String statement(Map<String, String> row, String from, String to) {
    String property = row.get("property");
    return String.join(
            "\t",
            Iris.shortest(row.get(from)),
            property.substring(property.lastIndexOf('/') + 1),
            Iris.shortest(row.get(to)))
        + WikidataTime.qualifiers(row.getOrDefault("date", ""))
        + reference(row.get("url"));
  }

  private static String reference(String url) {
    return url == null ? "" : "\t" + REFERENCE_URL + "\t\"" + url.replace("\"", "%22") + "\"";
  }
}
