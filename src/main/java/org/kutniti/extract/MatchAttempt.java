package org.kutniti.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Reading;

/** One try to match a pattern, with what has been found so far; it goes back where it must. */
final class MatchAttempt {
  private final Scene scene;
  private final List<Pattern.Part> parts;
  private final PartFinder finder;
  private List<Reading> words = new ArrayList<>();
  private Map<String, MentionGroup> slots = new HashMap<>();
  private Optional<DateMention> date = Optional.empty();

  MatchAttempt(Scene scene, Pattern pattern) {
    this.scene = scene;
    parts = pattern.parts();
    finder = new PartFinder(scene);
  }

  /** The match that starts at a token. */
  Optional<TriggerMatch> from(int token) {
    int to = match(0, token);
    return to > token
        ? Optional.of(new TriggerMatch(token, to, words, slots, date))
        : Optional.empty();
  }

  /** Where the match of the parts from {@code p} on ends, or -1. */
  private int match(int p, int at) {
    if (p == parts.size()) {
      return at;
    }
    Pattern.Part part = parts.get(p);
    if (part instanceof Pattern.Gap gap) {
      return gap(gap, p, at);
    }
    int end = step(part, p, at);
    if (end < 0 && p > 0) {
      int past = finder.pastTransparent(at);
      end = past > at ? step(part, p, past) : end;
    }
    return end < 0 && part.optional() ? match(p + 1, at) : end;
  }

  private int gap(Pattern.Gap gap, int p, int at) {
    for (int skip = 0; skip <= gap.most() && at + skip <= scene.size(); skip++) {
      int end = match(p + 1, at + skip);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private int step(Pattern.Part part, int p, int at) {
    if (at >= scene.size()) {
      return -1;
    }
    List<Reading> wordsBefore = List.copyOf(words);
    Map<String, MentionGroup> slotsBefore = Map.copyOf(slots);
    for (int next : finder.ends(part, at)) {
      note(part, at, next);
      int end = match(p + 1, next);
      if (end >= 0) {
        return end;
      }
      words = new ArrayList<>(wordsBefore);
      slots = new HashMap<>(slotsBefore);
    }
    return -1;
  }

  private void note(Pattern.Part part, int at, int to) {
    if (part instanceof Pattern.Lexical lexical) {
      finder.readings(lexical, at).stream().filter(r -> r.to() == to).forEach(words::add);
    } else if (part instanceof Pattern.Slot slot && slot.isDate()) {
      date = finder.dateAt(at);
    } else if (part instanceof Pattern.Slot slot) {
      finder.group(slot, at).ifPresent(g -> slots.put(slot.role(), g));
    } else {
      words.add(new Reading(Scene.PLAIN, at, to, "", 0));
    }
  }
}
