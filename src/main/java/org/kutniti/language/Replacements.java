package org.kutniti.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Strings of a normalised text that are read as others; the longest that fits wins. */
final class Replacements {
  private record Replacement(String from, String to) {}

  private final Map<Character, List<Replacement>> byStart = new HashMap<>();

  /** The characters that one may start with. */
  private final BitSet starts = new BitSet(1 << Character.SIZE);

  Replacements(Map<String, String> given) {
    given.entrySet().stream()
        .map(e -> new Replacement(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(r -> -r.from().length()))
        .forEach(this::add);
  }

  private void add(Replacement replacement) {
    char start = replacement.from().charAt(0);
    starts.set(start);
    byStart.computeIfAbsent(start, c -> new ArrayList<>()).add(replacement);
  }

  /** Whether one may start with the unit. */
  boolean startAt(char unit) {
    return starts.get(unit);
  }

  /** The text with all of them made. */
  NormalText in(NormalDraft composed) {
    return isNeededIn(composed) ? replaced(composed) : composed.finish();
  }

  private boolean isNeededIn(NormalDraft text) {
    for (int i = 0; i < text.length(); i++) {
      if (starts.get(text.unit(i)) && at(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  private NormalText replaced(NormalDraft composed) {
    NormalDraft draft = new NormalDraft(composed.length() + 16);
    int i = 0;
    while (i < composed.length()) {
      Replacement replacement = starts.get(composed.unit(i)) ? at(composed, i) : null;
      if (replacement != null) {
        int end = i + replacement.from().length();
        draft.add(replacement.to(), composed.start(i), composed.end(end - 1));
        i = end;
      } else {
        draft.add(composed.unit(i), composed.start(i), composed.end(i));
        i++;
      }
    }
    return draft.finish();
  }

  private Replacement at(NormalDraft text, int i) {
    for (Replacement candidate : byStart.get(text.unit(i))) {
      if (text.holds(candidate.from(), i)) {
        return candidate;
      }
    }
    return null;
  }
}
