package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds patterns in one sentence. */
final class PatternMatcher {
  private final Scene scene;
  private final PartFinder parts;

  /** All tokens as they are spelled; null before somebody asks. */
  private Set<String> forms;

  /** The file that was asked last, and which of its patterns may occur. */
  private PatternFile file;

  private int[] possible;

  PatternMatcher(Scene scene) {
    this.scene = scene;
    parts = new PartFinder(scene);
  }

  /** All places where the pattern matches, one for each start. */
  List<TriggerMatch> find(Pattern pattern) {
    if (!mayOccur(pattern)) {
      return List.of();
    }
    List<TriggerMatch> found = new ArrayList<>();
    BitSet starts = parts.starts(pattern);
    for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
      TriggerMatch match = at(pattern, i);
      if (match != null) {
        found.add(match);
      }
    }
    return found;
  }

  /** Whether the sentence holds all words, or words of all categories, that the pattern needs. */
  boolean mayOccur(Pattern pattern) {
    return holdsCategories(pattern) && (pattern.spelled().isEmpty() || holdsSpelled(pattern));
  }

  /** The places in a file of the patterns that may occur, looked for once; not to be changed. */
  int[] possible(PatternFile asked) {
    if (file != asked) {
      file = asked;
      possible = asked.in(scene);
    }
    return possible;
  }

  private boolean holdsSpelled(Pattern pattern) {
    if (forms == null) {
      forms = new HashSet<>();
      scene.sentence().tokens().forEach(token -> forms.add(token.form()));
    }
    return forms.containsAll(pattern.spelled());
  }

  private boolean holdsCategories(Pattern pattern) {
    List<String> required = pattern.required();
    for (int i = 0; i < required.size(); i++) { // asked of most cues and guards: no iterator
      if (scene.tokens(required.get(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the pattern matches somewhere between two tokens. */
  boolean occurs(Pattern pattern, int from, int to) {
    if (!mayOccur(pattern)) {
      return false;
    }
    BitSet starts = parts.starts(pattern);
    for (int i = starts.nextSetBit(from); i >= 0 && i < to; i = starts.nextSetBit(i + 1)) {
      TriggerMatch match = at(pattern, i);
      if (match != null && match.to() <= to) {
        return true;
      }
    }
    return false;
  }

  /** The match that starts at a token; null for none. */
  TriggerMatch at(Pattern pattern, int from) {
    Pattern.Part first = pattern.parts().get(0);
    boolean open = first.optional() || first instanceof Pattern.Gap;
    return open || (from < scene.size() && parts.mayStart(first, from))
        ? new MatchAttempt(scene, parts, pattern).from(from)
        : null;
  }
}
