package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.ontology.Status;
import org.kutniti.text.Prose;

/** Applies one rule where one of its triggers stands. */
final class RuleApplication {
  private final Prose prose;
  private final StatusReader statuses;
  private final ReferenceResolver resolver;
  private final Discourse discourse;
  private final Occasions occasions;
  private final DateChooser dates;
  private final DatedSeries series;
  private final RelationMaker maker;

  RuleApplication(
      Prose prose,
      StatusReader statuses,
      ReferenceResolver resolver,
      Discourse discourse,
      Occasions occasions,
      DateChooser dates,
      RelationMaker maker) {
    this.prose = prose;
    this.statuses = statuses;
    this.resolver = resolver;
    this.discourse = discourse;
    this.occasions = occasions;
    this.dates = dates;
    series = new DatedSeries(resolver, dates);
    this.maker = maker;
  }

  /**
   * The relations that the rule finds at a trigger; none where a guard stands or a role fails.
   *
   * @param told what the sentence tells before, as far as the rule may go on with it
   */
  List<RelationMention> apply(
      Rule rule, Scene scene, TriggerMatch match, List<RelationMention> told) {
    Optional<Status> status =
        Guards.standing(rule, scene, match).isPresent()
            ? Optional.empty()
            : statuses.read(scene, match, rule.status());
    return status
        .filter(s -> !(rule.implied() && s == Status.DENIED) || isNegated(scene, match))
        .map(s -> apply(rule, scene, match, told, s))
        .orElse(List.of());
  }

  private static boolean isNegated(Scene scene, TriggerMatch match) {
    int head = match.headFrom();
    return IntStream.range(scene.clauses().start(head), scene.clauses().end(head))
        .anyMatch(i -> scene.readings().has(i, Category.NEGATION));
  }

  private List<RelationMention> apply(
      Rule rule, Scene scene, TriggerMatch match, List<RelationMention> told, Status status) {
    DiscourseSources sources =
        new DiscourseSources(
            discourse,
            Heard.before(scene, match.headFrom(), told, prose.startBefore(scene.sentence(), 1)),
            new Pairs(scene, resolver),
            rule.relation());
    for (Map<String, Role> roles : rule.frames()) {
      Optional<Frame> frame = fill(scene, match, sources, roles);
      if (frame.isPresent()) {
        Finding finding = finding(rule, scene, match, status, frame.get());
        return relations(finding, roles, dates.again(scene, match, rule, frame.get()));
      }
    }
    return List.of();
  }

  private Finding finding(Rule rule, Scene scene, TriggerMatch match, Status status, Frame frame) {
    String label = LabelFinder.find(prose, scene, match, rule.label());
    Optional<Occasion> occasion = occasions.of(scene, rule.during(), status, frame);
    When when = dates.choose(scene, match, rule, status, frame, occasion);
    Optional<Referent> place = occasion.filter(o -> when.lent()).flatMap(Occasion::place);
    return new Finding(rule, scene, frame.orIn(place), status, when, label);
  }

  private Optional<Frame> fill(
      Scene scene, TriggerMatch match, DiscourseSources sources, Map<String, Role> roles) {
    Antecedents antecedents = new Antecedents(scene, resolver, discourse);
    return new FrameFiller(scene, match, antecedents, sources).fill(roles);
  }

  private List<RelationMention> relations(
      Finding finding, Map<String, Role> roles, List<When> again) {
    List<RelationMention> all = new ArrayList<>();
    series.of(finding, roles).forEach(one -> all.addAll(maker.relations(one)));
    again.forEach(when -> all.addAll(maker.relations(finding.with(finding.frame(), when))));
    if (!finding.rule().gapping().isEmpty()) {
      Gapping.before(finding, roles, resolver)
          .map(gapped -> finding.with(gapped, dateBefore(finding.scene(), gapped.from())))
          .ifPresent(gapped -> all.addAll(maker.relations(gapped)));
    }
    return all;
  }

  private When dateBefore(Scene scene, int token) {
    return dates.before(scene, token, scene.clauses().start(token));
  }
}
