package org.kutniti.wikidata;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.endpoint.LocalQuery;

/**
 * A fact of the store, as far as it can be compared.
 *
 * @param iri the fact
 * @param relation the relation's IRI
 * @param pair subject and object; for parties who sign together the two parties
 * @param status local name of its status
 * @param date in EDTF, or empty
 * @param confidence of its clearest evidence
 * @param subjectName what a document calls the subject
 * @param objectName what a document calls the object
 */
public record StoredFact(
    String iri,
    String relation,
    Pair pair,
    String status,
    String date,
    double confidence,
    String subjectName,
    String objectName) {
  private static final LocalQuery QUERY =
      LocalQuery.parse(
          "the facts to compare",
          """
          PREFIX dip: <https://w3id.org/kutniti/ontology#>
          PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
          SELECT ?fact ?relation ?subject ?other ?status ?date (MAX(?sure) AS ?confidence)
                 (MIN(?oneName) AS ?subjectName) (MIN(?otherName) AS ?objectName) {
            ?fact a dip:Fact ; dip:status ?status ; rdf:predicate ?relation ;
                  rdf:subject ?subject ; rdf:object ?object ; dip:evidence ?evidence .
            ?evidence dip:confidence ?sure ; dip:subjectName ?oneName ; dip:objectName ?otherName .
            OPTIONAL { ?fact dip:counterparty ?counterparty }
            OPTIONAL { ?fact dip:date ?date }
            BIND(COALESCE(?counterparty, ?object) AS ?other)
          } GROUP BY ?fact ?relation ?subject ?other ?status ?date
          ORDER BY ?relation ?subject ?other ?date ?fact
          """);

  /** The facts of a store, which must be in a transaction, in an order of their own. */
  static List<StoredFact> all(DatasetGraph data) {
    return QUERY.rows(data).stream().map(StoredFact::of).toList();
  }

  private static StoredFact of(Map<String, String> row) {
    String status = row.get("status");
    return new StoredFact(
        row.get("fact"),
        row.get("relation"),
        new Pair(row.get("subject"), row.get("other")),
        status.substring(status.indexOf('#') + 1),
        row.getOrDefault("date", ""),
        Double.parseDouble(row.get("confidence")),
        row.get("subjectName"),
        row.get("objectName"));
  }

  /** Whether both participants are items of Wikidata. */
  boolean isOfItems() {
    return pair.subject().startsWith(WikidataTerms.ENTITY)
        && pair.object().startsWith(WikidataTerms.ENTITY);
  }

  boolean is(org.kutniti.ontology.Status wanted) {
    return status.equals(wanted.label());
  }
}
