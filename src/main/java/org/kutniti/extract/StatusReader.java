package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.ontology.Status;

/** Reads whether a trigger is meant as said, planned, denied, or not as a fact at all. */
final class StatusReader {
  private final Map<String, Optional<Status>> forms;

  /** The words of all cues, in their order, each with its cue. */
  private final List<Told> cues = new ArrayList<>();

  private final PatternFile words;
  private final List<String> group;

  /**
   * A reader with the language's cues.
   *
   * @throws KnowledgeException when they are not as they must be
   */
  StatusReader(LanguagePack language) {
    StatusCueReader reader = new StatusCueReader(language);
    forms = reader.forms();
    reader.cues().forEach(cue -> cue.words().forEach(words -> cues.add(new Told(words, cue))));
    words = new PatternFile(cues.stream().map(Told::words).toList());
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
    Optional<Told> cue = cue(scene, match, verbs, form);
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

  /** A cue with one of its words. */
  private record Told(Pattern words, StatusCue cue) {}

  private Optional<Status> said(Optional<Told> cue, String form) {
    return cue.map(c -> c.cue().status())
        .orElseGet(() -> forms.getOrDefault(form, Optional.of(Status.ASSERTED)));
  }

  private Optional<Told> cue(Scene scene, TriggerMatch match, TriggerVerbs verbs, String form) {
    Surroundings around = new Surroundings(scene, match, verbs, group);
    for (int place : scene.matcher().possible(words)) {
      Told told = cues.get(place);
      if (told.cue().speaksTo(form) && around.hold(told.words(), told.cue().where())) {
        return Optional.of(told);
      }
    }
    return Optional.empty();
  }
}
