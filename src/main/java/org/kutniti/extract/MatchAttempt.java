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
  private final List<Reading> words = new ArrayList<>();
  private Map<String, MentionGroup> slots = Map.of();
  private DateMention date;

  MatchAttempt(Scene scene, PartFinder finder, Pattern pattern) {
    this.scene = scene;
    this.finder = finder;
    parts = pattern.parts();
  }

  /** The match that starts at a token; null for none. */
  TriggerMatch from(int token) {
    int to = match(0, token);
    return to > token ? new TriggerMatch(token, to, words, slots, Optional.ofNullable(date)) : null;
  }

  /** Where the match of the parts from {@code p} on ends, or -1. */
  private int match(int p, int at) {
    if (p == parts.size()) {
      return at;
    }
    Pattern.Part part = parts.get(p);
    int end = here(part, p, at);
    if (end < 0 && Adverbials.mayPart(parts, p)) {
      int past = finder.pastAdverbials(at);
      end = past > at ? behind(part, p, past) : end;
    }
    return end < 0 && part.optional() ? match(p + 1, at) : end;
  }

  /** Goes on behind what tells when and where, which stands for a gap, too. */
  private int behind(Pattern.Part part, int p, int past) {
    return part instanceof Pattern.Gap ? match(p + 1, past) : here(part, p, past);
  }

  private int here(Pattern.Part part, int p, int at) {
    if (part instanceof Pattern.Gap gap) {
      return gap(gap, p, at);
    }
    if (part instanceof Pattern.End) {
      return at == scene.size() ? match(p + 1, at) : -1;
    }
    int end = step(part, p, at);
    if (end < 0 && p > 0) {
      int past = finder.pastTransparent(at);
      end = past > at ? step(part, p, past) : end;
    }
    return end;
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
    int wordsBefore = words.size();
    Map<String, MentionGroup> slotsBefore = slots;
    for (int next : finder.ends(part, at)) {
      note(part, at, next);
      int end = match(p + 1, next);
      if (end >= 0) {
        return end;
      }
      words.subList(wordsBefore, words.size()).clear();
      slots = slotsBefore;
    }
    return -1;
  }

  private void note(Pattern.Part part, int at, int to) {
    if (part instanceof Pattern.Lexical lexical) {
      noteWords(lexical, at, to);
    } else if (part instanceof Pattern.Slot slot && slot.isDate()) {
      date = finder.dateAt(at);
    } else if (part instanceof Pattern.Slot slot) {
      slots = new HashMap<>(slots);
      slots.put(slot.role(), finder.group(slot, at));
    } else {
      words.add(new Reading(Scene.PLAIN, at, to, "", 0));
    }
  }

  private void noteWords(Pattern.Lexical lexical, int at, int to) {
    for (Reading reading : finder.readings(lexical, at)) {
      if (reading.to() == to) {
        words.add(reading);
      }
    }
  }
}
