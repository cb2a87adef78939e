package org.kutniti.wikidata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.endpoint.LocalQuery;
import org.kutniti.endpoint.QueryFailedException;

/**
 * A graph pattern that finds where Wikidata says something of two items, {@code ?subject} and
 * {@code ?object}.
 */
record StatementPattern(String place, String text) {
  /**
   * Parses a pattern.
   *
   * @param relation names it in messages
   * @throws QueryFailedException when it is none
   */
  static StatementPattern parse(String relation, String text) {
    StatementPattern pattern = new StatementPattern("the Wikidata pattern of " + relation, text);
    LocalQuery.parse(pattern.place, pattern.query(""));
    return pattern;
  }

  Op algebra() {
    return Algebra.compile(QueryFactory.create(query("")));
  }

  /** What is found of the pairs: each variable that has a value, with its IRI or text. */
  List<Map<String, String>> find(DatasetGraph wikidata, Collection<Pair> pairs) {
    String rows = pairs.stream().map(Pair::row).collect(Collectors.joining(" "));
    String values = "VALUES (?subject ?object) { " + rows + " } ";
    return LocalQuery.parse(place, query(values)).rows(wikidata);
  }

  private String query(String before) {
    return WikidataTerms.PROLOGUE + "SELECT DISTINCT * { " + before + text + " }";
  }
}
