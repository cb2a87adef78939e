package org.kutniti.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kutniti.mention.DateMention;

/** Chooses the date that belongs to a trigger. */
final class DateChooser {
  private final DateResolver resolver;
  private final Discourse discourse;

  DateChooser(DateResolver resolver, Discourse discourse) {
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /**
   * The date of an event that a trigger tells of: one of its clause, the nearest before the trigger
   * first; else the only date of the sentence; else that of the event in whose course it happened.
   */
  When choose(Scene scene, TriggerMatch match, Rule rule) {
    When said = said(scene, match, rule.dating());
    return said.isKnown() ? said : during(scene, rule).orElse(said);
  }

  private Optional<When> during(Scene scene, Rule rule) {
    return rule.during().entrySet().stream()
        .filter(event -> scene.categories().contains(event.getKey()))
        .findFirst()
        .flatMap(event -> discourse.last(event.getValue()))
        .map(RelationMention::when);
  }

  private When said(Scene scene, TriggerMatch match, Rule.Dating dating) {
    if (dating == Rule.Dating.NONE) {
      return When.UNKNOWN;
    }
    if (match.date().isPresent()) {
      return resolver.of(match.date().get());
    }
    When when = inClause(scene, match).or(() -> only(scene, match)).orElse(When.UNKNOWN);
    boolean vague = dating == Rule.Dating.STATE && when.pointing();
    return vague ? new When(when.year(), true) : when;
  }

  private Optional<When> inClause(Scene scene, TriggerMatch match) {
    int clause = scene.clauses().of(match.headFrom());
    List<DateMention> dates =
        scene.dates().stream()
            .filter(d -> scene.clauses().of(d.from()) == clause && resolver.of(d).isKnown())
            .toList();
    int verb = match.lastWordFrom();
    return nearestBefore(dates, verb).or(() -> dates.stream().findFirst()).map(resolver::of);
  }

  private Optional<DateMention> nearestBefore(List<DateMention> dates, int token) {
    Comparator<DateMention> explicitFirst =
        Comparator.comparing((DateMention d) -> !resolver.of(d).pointing())
            .thenComparingInt(DateMention::from);
    return dates.stream().filter(d -> d.from() < token).max(explicitFirst);
  }

  /** Dates before a token, the nearest; for the first of two gapped pairs. */
  When before(Scene scene, int token, int notBefore) {
    return scene.dates().stream()
        .filter(d -> d.to() <= token && d.from() >= notBefore)
        .reduce((a, b) -> b)
        .map(resolver::of)
        .orElse(When.UNKNOWN);
  }

  private Optional<When> only(Scene scene, TriggerMatch match) {
    List<When> all =
        scene.dates().stream()
            .filter(d -> d.from() < match.headFrom())
            .map(resolver::of)
            .filter(When::isKnown)
            .toList();
    return all.size() == 1 && scene.dates().size() == 1
        ? Optional.of(all.get(0))
        : Optional.empty();
  }
}
