package org.kutniti.language;

import java.util.List;
import java.util.Map;

/** Strings of a normalised text that are read as others; the longest that fits wins. */
final class Replacements {
  private record Replacement(int length, String to) {}

  private final PhraseTrie<Replacement> all = new PhraseTrie<>();

  Replacements(Map<String, String> given) {
    given.forEach((from, to) -> all.add(from, new Replacement(from.length(), to)));
  }

  /** A composed phrase with all of them made. */
  String in(String composed) {
    StringBuilder replaced = new StringBuilder(0);
    int from = 0;
    int i = 0;
    while (i < composed.length()) {
      Replacement replacement = at(composed, i);
      if (replacement == null) {
        i++;
      } else {
        replaced.append(composed, from, i).append(replacement.to());
        i += replacement.length();
        from = i;
      }
    }
    return from == 0 ? composed : replaced.append(composed, from, i).toString();
  }

  /** The longest that stands at an index; null for none. */
  private Replacement at(CharSequence text, int index) {
    List<Replacement> longest = List.of();
    int node = PhraseTrie.ROOT;
    for (int i = index; i < text.length() && node != PhraseTrie.NOWHERE; i++) {
      node = all.step(node, text.charAt(i));
      longest = all.isEnd(node) ? all.at(node) : longest;
    }
    return longest.isEmpty() ? null : longest.get(0);
  }

  /** The text with all of them made. */
  NormalText in(NormalDraft composed) {
    return isNeededIn(composed) ? replaced(composed) : composed.finish();
  }

  private boolean isNeededIn(NormalDraft text) {
    for (int i = 0; i < text.length(); i++) {
      if (at(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  private NormalText replaced(NormalDraft composed) {
    NormalDraft draft = new NormalDraft(composed.length() + 16);
    int i = 0;
    while (i < composed.length()) {
      Replacement replacement = at(composed, i);
      if (replacement != null) {
        int end = i + replacement.length();
        draft.add(replacement.to(), composed.start(i), composed.end(end - 1));
        i = end;
      } else {
        draft.add(composed.charAt(i), composed.start(i), composed.end(i));
        i++;
      }
    }
    return draft.finish();
  }
}
