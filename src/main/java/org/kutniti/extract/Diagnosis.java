package org.kutniti.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kutniti.text.Prose;
import org.kutniti.text.Span;

/** Finds out why a rule told of nothing at a trigger. */
final class Diagnosis {
  /** In which order roles are told of. */
  private static final Comparator<String> ORDER =
      Comparator.comparingInt(
          List.of(Role.SUBJECT, Role.OBJECT, Role.PARTIES, Role.PLACE, Role.SENDER)::indexOf);

  private final Prose prose;
  private final StatusReader statuses;
  private final ReferenceResolver resolver;
  private final Discourse discourse;

  Diagnosis(Prose prose, StatusReader statuses, ReferenceResolver resolver, Discourse discourse) {
    this.prose = prose;
    this.statuses = statuses;
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** The reason, with the frame of the rule that came nearest to being filled. */
  NearMiss of(Rule rule, Scene scene, TriggerMatch match) {
    Attempt nearest =
        rule.frames().stream()
            .map(roles -> attempt(rule, scene, match, roles))
            .min(Attempt.NEAREST)
            .orElseThrow();
    Span span = prose.span(scene.sentence(), match.headFrom(), match.headTo());
    return new NearMiss(
        rule.id(),
        rule.relation(),
        scene.sentence().span(),
        span,
        words(span),
        names(nearest),
        nearest.missing().stream().sorted(ORDER).toList(),
        obstacle(rule, scene, match, nearest),
        unused(scene, match, nearest));
  }

  private Attempt attempt(Rule rule, Scene scene, TriggerMatch match, Map<String, Role> roles) {
    Antecedents antecedents = new Antecedents(scene, resolver, discourse);
    DiscourseSources sources =
        new DiscourseSources(discourse, Heard.NOTHING, new Pairs(scene, resolver), rule.relation());
    return new FrameFiller(scene, match, antecedents, sources).attempt(roles);
  }

  private Optional<Obstacle> obstacle(Rule rule, Scene scene, TriggerMatch match, Attempt nearest) {
    return Guards.standing(rule, scene, match)
        .map(g -> new Obstacle(Obstacle.Kind.GUARD, g.toString()))
        .or(() -> statuses.obstacle(scene, match, rule.status()))
        .or(() -> unfit(nearest));
  }

  /** All roles are filled, and still nothing was told. */
  private static Optional<Obstacle> unfit(Attempt attempt) {
    return attempt.missing().isEmpty()
        ? Optional.of(new Obstacle(Obstacle.Kind.PARTIES, ""))
        : Optional.empty();
  }

  private static Map<String, List<String>> names(Attempt attempt) {
    return attempt.filled().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                filled -> filled.getValue().stream().map(Referent::name).toList(),
                (a, b) -> a,
                () -> new TreeMap<>(ORDER)));
  }

  private List<NearMiss.Unused> unused(Scene scene, TriggerMatch match, Attempt attempt) {
    return scene.groups().stream()
        .filter(g -> !attempt.used().contains(g) && !isInTrigger(g, match))
        .map(g -> unused(scene, g))
        .toList();
  }

  private static boolean isInTrigger(MentionGroup group, TriggerMatch match) {
    return match.words().stream().anyMatch(w -> w.from() < group.to() && group.from() < w.to());
  }

  private NearMiss.Unused unused(Scene scene, MentionGroup group) {
    Span span = prose.span(scene.sentence(), group.from(), group.to());
    return new NearMiss.Unused(words(span), group.mark());
  }

  private String words(Span span) {
    return prose.given().slice(span);
  }
}
