package org.kutniti.language;

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
    int i = 0;
    while (i < composed.length() && at(composed, i) == null) {
      i++;
    }
    return i == composed.length() ? composed : replaced(composed, i);
  }

  private String replaced(String composed, int first) {
    StringBuilder replaced = new StringBuilder(composed.length()).append(composed, 0, first);
    int i = first;
    while (i < composed.length()) {
      Replacement replacement = at(composed, i);
      replaced.append(replacement == null ? composed.substring(i, i + 1) : replacement.to());
      i += replacement == null ? 1 : replacement.length();
    }
    return replaced.toString();
  }

  /** The longest that stands at an index; null for none. */
  private Replacement at(CharSequence text, int index) {
    int longest = PhraseTrie.NOWHERE;
    int node = all.step(PhraseTrie.ROOT, text.charAt(index));
    for (int i = index + 1; node != PhraseTrie.NOWHERE; i++) {
      longest = all.isEnd(node) ? node : longest;
      node = i < text.length() ? all.step(node, text.charAt(i)) : PhraseTrie.NOWHERE;
    }
    return longest == PhraseTrie.NOWHERE ? null : all.at(longest).get(0);
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
