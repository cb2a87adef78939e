package org.kutniti.extract;

import java.util.List;
import java.util.Optional;

/**
 * Dates that facts took from the event in whose course they happened. Where the document dates the
 * same fact itself, a few days off, that is the date: she came on Monday and met him on Tuesday.
 */
final class LentDates {
  /** How many days may lie between an event and what happens in its course. */
  private static final long DAYS = 3;

  private LentDates() {}

  /** The relations of a document, without dates that its own words correct. */
  static List<RelationMention> settled(List<RelationMention> found) {
    return found.stream().anyMatch(r -> r.when().lent())
        ? found.stream().map(r -> isCorrected(r, found) ? r.undated() : r).toList()
        : found;
  }

  private static boolean isCorrected(RelationMention relation, List<RelationMention> found) {
    return relation.when().lent()
        && found.stream()
            .anyMatch(
                other ->
                    !other.when().lent() && isSame(relation, other) && isNear(relation, other));
  }

  private static boolean isSame(RelationMention one, RelationMention other) {
    return one.relation().equals(other.relation())
        && one.status() == other.status()
        && (isSame(one.subject(), one.object(), other)
            || isSame(one.object(), one.subject(), other));
  }

  private static boolean isSame(Referent subject, Referent object, RelationMention other) {
    return subject.isSame(other.subject()) && object.isSame(other.object());
  }

  private static boolean isNear(RelationMention one, RelationMention other) {
    return day(other)
        .flatMap(d -> day(one).map(e -> Math.abs(d - e)))
        .filter(days -> days > 0 && days <= DAYS)
        .isPresent();
  }

  private static Optional<Long> day(RelationMention relation) {
    return AbsoluteDate.firstDay(relation.when().edtf()).map(d -> d.toEpochDay());
  }
}
