package org.kutniti.wikidata;

/**
 * What Wikidata says of a fact.
 *
 * @param relation the relation's local name
 * @param statement the statement or item of Wikidata's that settled it; empty when there is none
 * @param reason why, with the dates of both sides
 */
public record Comparison(
    StoredFact fact, String relation, Verdict verdict, String statement, String reason) {}
