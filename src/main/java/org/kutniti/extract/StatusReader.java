package org.kutniti.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.ontology.Status;

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
    TriggerVerbs verbs = new TriggerVerbs(match, forms.keySet());
    String form = verbs.form(scene);
    Optional<Status> said = said(cue(new Around(scene, match, verbs), form), form);
    if (base == Status.ASSERTED || said.isEmpty()) {
      return said;
    }
    boolean holds =
        said.get() == Status.ASSERTED || (base == Status.DENIED && said.get() == Status.PLANNED);
    return holds ? Optional.of(base) : Optional.empty();
  }

  /** What keeps a trigger from stating a fact; nothing when it states one. */
  Optional<Obstacle> obstacle(Scene scene, TriggerMatch match, Status base) {
    TriggerVerbs verbs = new TriggerVerbs(match, forms.keySet());
    String form = verbs.form(scene);
    Optional<Cue> cue = cue(new Around(scene, match, verbs), form);
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

  private Optional<Cue> cue(Around around, String form) {
    PatternMatcher matcher = around.scene.matcher();
    for (StatusCue cue : cues) {
      for (Pattern words : cue.words()) {
        if (matcher.mayOccur(words)
            && cue.speaksTo(form)
            && occurs(around, matcher, words, cue.where())) {
          return Optional.of(new Cue(words, cue.status()));
        }
      }
    }
    return Optional.empty();
  }

  /** Where cues may stand around a trigger. */
  private static final class Around {
    private final Scene scene;
    private final TriggerMatch match;
    private final TriggerVerbs verbs;

    /** Where the trigger's words begin, and where its verbs end. */
    private final int head;

    private final int tail;

    /** Where its clause begins and ends. */
    private final int start;

    private final int end;

    Around(Scene scene, TriggerMatch match, TriggerVerbs verbs) {
      this.scene = scene;
      this.match = match;
      this.verbs = verbs;
      head = match.headFrom();
      tail = verbs.to();
      start = scene.clauses().start(head);
      end = scene.clauses().end(Math.max(head, tail - 1));
    }
  }

  private boolean occurs(
      Around around, PatternMatcher matcher, Pattern words, StatusCue.Where where) {
    return switch (where) {
      case NEXT -> matcher.at(words, around.tail) != null;
      case BEFORE -> matcher.occurs(words, around.start, around.head);
      case AFTER -> matcher.occurs(words, around.tail, around.end);
      case GROUP ->
          new VerbGroups(around.scene, group)
              .of(around.verbs.lastFrom())
              .anyMatch(g -> matcher.occurs(words, g.from(), g.verb()));
      case WITHIN -> around.match.gaps().anyMatch(i -> matcher.at(words, i) != null);
      case SENTENCE -> matcher.occurs(words, 0, around.scene.size());
      case CLAUSE ->
          matcher.occurs(words, around.start, around.head)
              || matcher.occurs(words, around.tail, around.end);
    };
  }
}
