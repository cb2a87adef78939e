package org.kutniti.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.Reading;
import org.kutniti.ontology.Status;
import org.kutniti.text.Token;

/** Reads whether a trigger is meant as said, planned, denied, or not as a fact at all. */
final class StatusReader {
  private final Map<String, Optional<Status>> forms;
  private final List<StatusCue> cues;
  private final List<String> group;

  /**
   * A reader with the language's cues.
   *
   * @throws KnowledgeException when they are not as they must be
   */
  StatusReader(LanguagePack language) {
    StatusCueReader reader = new StatusCueReader(language);
    forms = reader.forms();
    cues = reader.cues();
    group = language.status().group();
  }

  /**
   * The status of what a trigger says, nothing when it states no fact. What will be called off does
   * not happen.
   */
  Optional<Status> read(Scene scene, TriggerMatch match, Status base) {
    String form = form(scene, match);
    Optional<Status> said = said(cue(scene, match, form), form);
    if (base == Status.ASSERTED || said.isEmpty()) {
      return said;
    }
    boolean holds =
        said.get() == Status.ASSERTED || (base == Status.DENIED && said.get() == Status.PLANNED);
    return holds ? Optional.of(base) : Optional.empty();
  }

  /** What keeps a trigger from stating a fact; nothing when it states one. */
  Optional<Obstacle> obstacle(Scene scene, TriggerMatch match, Status base) {
    String form = form(scene, match);
    Optional<Cue> cue = cue(scene, match, form);
    Optional<Status> said = said(cue, form);
    if (read(scene, match, base).isPresent()) {
      return Optional.empty();
    }
    if (said.isPresent()) {
      return Optional.of(new Obstacle(Obstacle.Kind.STATUS, said.get().label()));
    }
    return cue.map(c -> new Obstacle(Obstacle.Kind.CUE, c.words().toString()))
        .or(() -> Optional.of(new Obstacle(Obstacle.Kind.FORM, form)));
  }

  /** What a cue says, and which of its words do. */
  private record Cue(Pattern words, Optional<Status> status) {}

  private Optional<Status> said(Optional<Cue> cue, String form) {
    return cue.map(Cue::status)
        .orElseGet(() -> forms.getOrDefault(form, Optional.of(Status.ASSERTED)));
  }

  private Optional<Cue> cue(Scene scene, TriggerMatch match, String form) {
    PatternMatcher matcher = scene.matcher();
    for (StatusCue cue : cues) {
      for (Pattern words : cue.words()) {
        if (matcher.mayOccur(words)
            && cue.speaksTo(form)
            && occurs(scene, matcher, match, words, cue.where())) {
          return Optional.of(new Cue(words, cue.status()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean occurs(
      Scene scene,
      PatternMatcher matcher,
      TriggerMatch match,
      Pattern words,
      StatusCue.Where where) {
    int head = match.headFrom();
    int tail = verbs(match).stream().mapToInt(Reading::to).max().orElse(match.headTo());
    int start = scene.clauses().start(head);
    int end = scene.clauses().end(Math.max(head, tail - 1));
    return switch (where) {
      case NEXT -> matcher.at(words, tail) != null;
      case BEFORE -> matcher.occurs(words, start, head);
      case AFTER -> matcher.occurs(words, tail, end);
      case GROUP ->
          new VerbGroups(scene, group)
              .of(lastVerbFrom(match))
              .anyMatch(g -> matcher.occurs(words, g.from(), g.verb()));
      case WITHIN -> match.gaps().anyMatch(i -> matcher.at(words, i) != null);
      case SENTENCE -> matcher.occurs(words, 0, scene.size());
      case CLAUSE -> matcher.occurs(words, start, head) || matcher.occurs(words, tail, end);
    };
  }

  /**
   * The form of the trigger's last verb. A spelling that several forms share is read as one that
   * ends a clause where the clause ends, and as one that goes on elsewhere.
   */
  private String form(Scene scene, TriggerMatch match) {
    List<Reading> verbs = verbs(match);
    if (verbs.isEmpty()) {
      return "";
    }
    int to = verbs.stream().mapToInt(Reading::to).max().orElseThrow();
    List<Reading> last = verbs.stream().filter(r -> r.to() == to).toList();
    boolean ends = endsClause(scene, to);
    return last.stream()
        .map(Reading::form)
        .filter(f -> LanguagePack.CLAUSE_FORMS.contains(f) == ends)
        .findFirst()
        .orElse(last.get(0).form());
  }

  private int lastVerbFrom(TriggerMatch match) {
    return verbs(match).stream()
        .max(Comparator.comparingInt(Reading::to).thenComparingInt(r -> -r.from()))
        .map(Reading::from)
        .orElse(match.headFrom());
  }

  private List<Reading> verbs(TriggerMatch match) {
    return match.words().stream().filter(r -> forms.containsKey(r.form())).toList();
  }

  private static boolean endsClause(Scene scene, int to) {
    if (to >= scene.size() || scene.clauses().of(to) != scene.clauses().of(to - 1)) {
      return true;
    }
    return scene.token(to).kind() == Token.Kind.SIGN;
  }
}
