package org.kutniti.evaluate;

import java.util.Optional;

/**
 * Something that the facts and the gold disagree on.
 *
 * @param kind of disagreement
 * @param document the document's id
 * @param relation the relation's name
 * @param subject its name, or what stands for it
 * @param object likewise
 * @param date of the fact found, or of the gold's for a missed one
 * @param status likewise
 * @param gold what the gold has instead, for a date or a status
 * @param quote the words that it rests on
 */
public record Mismatch(
    Kind kind,
    String document,
    String relation,
    String subject,
    String object,
    String date,
    String status,
    Optional<String> gold,
    String quote) {

  /** What is wrong. */
  public enum Kind {
    /** A fact that the gold does not have. */
    FP,
    /** A fact of the gold that was not found. */
    FN,
    /** A fact whose status the gold gives otherwise. */
    STATUS,
    /** A fact whose date the gold gives otherwise. */
    DATE
  }

  static Mismatch of(Kind kind, FactRow fact, Optional<String> gold) {
    return new Mismatch(
        kind,
        fact.document(),
        fact.relation(),
        firstOf(fact.subjectName(), fact.subject()),
        firstOf(fact.objectName(), fact.object()),
        fact.date(),
        fact.status(),
        gold,
        fact.quote());
  }

  static Mismatch missed(GoldRow gold) {
    return new Mismatch(
        Kind.FN,
        gold.document(),
        gold.relation(),
        gold.subject(),
        gold.object(),
        gold.date(),
        gold.status(),
        Optional.empty(),
        gold.evidence());
  }

  private static String firstOf(String preferred, String otherwise) {
    return preferred.isEmpty() ? otherwise : preferred;
  }
}
