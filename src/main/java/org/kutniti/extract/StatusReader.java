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
    Optional<Status> said = said(cue(scene, match, verbs, form), form);
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
    Optional<Cue> cue = cue(scene, match, verbs, form);
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

  private Optional<Cue> cue(Scene scene, TriggerMatch match, TriggerVerbs verbs, String form) {
    PatternMatcher matcher = scene.matcher();
    Surroundings around = new Surroundings(scene, match, verbs, group);
    for (StatusCue cue : cues) {
      for (Pattern words : cue.words()) {
        if (matcher.mayOccur(words) && cue.speaksTo(form) && around.hold(words, cue.where())) {
          return Optional.of(new Cue(words, cue.status()));
        }
      }
    }
    return Optional.empty();
  }
}
