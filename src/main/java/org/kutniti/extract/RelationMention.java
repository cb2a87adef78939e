package org.kutniti.extract;

import java.util.Optional;
import org.kutniti.ontology.Status;
import org.kutniti.text.Span;

/**
 * A relation as one sentence states it.
 *
 * @param rule id of the rule that found it
 * @param relation local name of the property
 * @param object for an agreement of few parties the other party
 * @param label what an agreement is called, or the empty string
 * @param begins whether the words tell of a beginning
 * @param span the words it rests on
 * @param confidence above 0, at most 1
 */
public record RelationMention(
    String rule,
    String relation,
    Referent subject,
    Referent object,
    When when,
    Status status,
    Optional<Referent> place,
    Optional<Referent> sender,
    String label,
    boolean begins,
    Span span,
    double confidence) {
  /** The same without a date. */
  RelationMention undated() {
    return with(When.UNKNOWN, place, span);
  }

  /** The same in a place. */
  RelationMention in(Referent other) {
    return with(when, Optional.of(other), span);
  }

  /** The same, resting on the words of another of its relation, too, from there on. */
  RelationMention goingOnWith(RelationMention before) {
    int start = Math.min(span.start(), before.span().start());
    return relation.equals(before.relation())
        ? with(when, place, new Span(start, span.end()))
        : this;
  }

  private RelationMention with(When date, Optional<Referent> town, Span words) {
    return new RelationMention(
        rule,
        relation,
        subject,
        object,
        date,
        status,
        town,
        sender,
        label,
        begins,
        words,
        confidence);
  }
}
