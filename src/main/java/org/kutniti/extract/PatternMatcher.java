package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds patterns in one sentence. */
final class PatternMatcher {
  private final Scene scene;

  PatternMatcher(Scene scene) {
    this.scene = scene;
  }

  /** All places where the pattern matches, one for each start. */
  List<TriggerMatch> find(Pattern pattern) {
    if (!scene.categories().containsAll(pattern.required())) {
      return List.of();
    }
    List<TriggerMatch> found = new ArrayList<>();
    for (int i = 0; i < scene.size(); i++) {
      at(pattern, i).ifPresent(found::add);
    }
    return found;
  }

  /** Whether the pattern matches somewhere between two tokens. */
  boolean occurs(Pattern pattern, int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(pattern, i).filter(m -> m.to() <= to).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The match that starts at a token. */
  Optional<TriggerMatch> at(Pattern pattern, int from) {
    return new MatchAttempt(scene, pattern).from(from);
  }
}
