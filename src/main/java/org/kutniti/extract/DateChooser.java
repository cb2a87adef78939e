package org.kutniti.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kutniti.mention.DateMention;
import org.kutniti.ontology.Status;

/** Chooses the date that belongs to a trigger. */
final class DateChooser {
  private final DateResolver resolver;

  DateChooser(DateResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * The date of an event that a trigger tells of: one of its clause, the nearest before the trigger
   * first; else the only date of the sentence; else that of the event in whose course it happened.
   * Where several did it on the dates of a list, nobody can tell who did it when.
   *
   * @param status of the event; on what is planned a weekday is one to come
   * @param frame who takes part
   * @param occasion in whose course it happened
   */
  When choose(
      Scene scene,
      TriggerMatch match,
      Rule rule,
      Status status,
      Frame frame,
      Optional<Occasion> occasion) {
    When said = said(scene, match, rule, status, frame);
    return Optional.of(said)
        .filter(When::isKnown)
        .or(() -> occasion.map(Occasion::when).filter(When::isKnown))
        .or(() -> news(scene, match, rule, status))
        .orElse(said);
  }

  /** The dates beside the chosen one on which the same two did the same: "in 2003 and 2007". */
  List<When> again(Scene scene, TriggerMatch match, Rule rule, Frame frame) {
    return rule.event() && rule.dating() == Rule.Dating.EVENT && isOfTwo(frame)
        ? date(scene, match, rule).stream()
            .flatMap(d -> new DateLists(scene).beside(d).stream())
            .filter(d -> mayDate(d, scene, match, rule))
            .map(resolver::of)
            .toList()
        : List.of();
  }

  /** What a date of the sentence stands for. */
  When of(DateMention date) {
    return resolver.of(date);
  }

  private static boolean isOfTwo(Frame frame) {
    return frame.participants().size() == 2;
  }

  /** What a report tells of as news happened in its time. */
  private Optional<When> news(Scene scene, TriggerMatch match, Rule rule, Status status) {
    boolean news = rule.news() && status.happened() && !Backgrounds.isOld(scene, match);
    return news ? resolver.ofReport() : Optional.empty();
  }

  private When said(Scene scene, TriggerMatch match, Rule rule, Status status, Frame frame) {
    if (rule.dating() == Rule.Dating.NONE) {
      return When.UNKNOWN;
    }
    When when =
        date(scene, match, rule)
            .filter(
                d ->
                    status != Status.PLANNED
                        || !DateClauses.isOfSaying(scene, d.from(), match.headFrom()))
            .filter(d -> !lasts(rule, status, match) || !isEnd(scene, d, match))
            .filter(d -> isOfTwo(frame) || new DateLists(scene).beside(d).isEmpty())
            .map(d -> resolver.of(d, status))
            .orElse(When.UNKNOWN);
    if (rule.begins() && when.isInterval()) {
      return when.start();
    }
    boolean vague = rule.dating() == Rule.Dating.STATE && when.pointing() && match.date().isEmpty();
    return vague ? new When(when.year(), true) : when;
  }

  /** Whether it has an end, which nothing in the trigger's own words speaks of. */
  private static boolean lasts(Rule rule, Status status, TriggerMatch match) {
    return !rule.event() && status.happened() && match.date().isEmpty();
  }

  private boolean isEnd(Scene scene, DateMention date, TriggerMatch match) {
    boolean own = match.lastWordFrom() == date.from() - 1;
    return !own && !resolver.of(date).isInterval() && Terms.isEnd(scene, date, match.headFrom());
  }

  private Optional<DateMention> date(Scene scene, TriggerMatch match, Rule rule) {
    return match
        .date()
        .or(() -> inClause(scene, match, rule, match.lastWordFrom()))
        .or(() -> inClause(scene, match, rule, match.headFrom()))
        .or(() -> only(scene, match, rule));
  }

  /** Since when something goes on does not date what happens once, nor does a birth. */
  private boolean mayDate(DateMention date, Scene scene, TriggerMatch match, Rule rule) {
    When when = resolver.of(date);
    return when.isKnown()
        && !(when.open() && (rule.event() || Terms.isOfFormer(scene, date)))
        && !LifeDates.has(scene, date, match.headFrom())
        && !Backgrounds.isAside(scene, match, date)
        && !ParticipleAsides.has(scene, match, date)
        && !Opener.keeps(scene, match, date);
  }

  private Optional<DateMention> inClause(Scene scene, TriggerMatch match, Rule rule, int token) {
    int clause = scene.clauses().of(token);
    List<DateMention> dates =
        scene.dates().stream()
            .filter(d -> scene.clauses().of(d.from()) == clause && mayDate(d, scene, match, rule))
            .toList();
    return nearestBefore(dates, match.lastWordFrom()).or(() -> dates.stream().findFirst());
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

  /**
   * The only date of the sentence; one behind the trigger dates a beginning alone. What another
   * clause leaves open is no second date.
   */
  private Optional<DateMention> only(Scene scene, TriggerMatch match, Rule rule) {
    int clause = scene.clauses().of(match.headFrom());
    List<DateMention> dates =
        scene.dates().stream()
            .filter(d -> resolver.of(d).isKnown() || scene.clauses().of(d.from()) == clause)
            .toList();
    return dates.size() == 1 && !Backgrounds.isOver(scene, match)
        ? dates.stream()
            .filter(d -> rule.begins() || d.from() < match.headFrom())
            .filter(
                d ->
                    !DateClauses.isAside(scene, d)
                        && DateClauses.isOfOneTime(scene, d.from(), match.headFrom()))
            .filter(
                d ->
                    rule.dating() != Rule.Dating.STATE
                        || !DateClauses.areParted(scene, d.to(), match.headFrom()))
            .filter(d -> mayDate(d, scene, match, rule))
            .findFirst()
        : Optional.empty();
  }
}
