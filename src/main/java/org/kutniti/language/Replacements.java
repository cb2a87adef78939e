package org.kutniti.language;

import java.util.BitSet;
import java.util.Map;

/** Strings of a normalised text that are read as others; the longest that fits wins. */
final class Replacements {
  private record Replacement(int length, String to) {}

  private final PhraseTrie<Replacement> all = new PhraseTrie<>();

  /** The first units of those that are longer than one. */
  private final BitSet longer = new BitSet();

  private final boolean spellSpace;

  Replacements(Map<String, String> given) {
    given.forEach((from, to) -> all.add(from, new Replacement(from.length(), to)));
    given.keySet().stream().filter(f -> f.length() > 1).forEach(f -> longer.set(f.charAt(0)));
    spellSpace = given.keySet().stream().anyMatch(Replacements::holdsSpace);
  }

  private static boolean holdsSpace(String spelled) {
    return spelled.chars().anyMatch(Character::isWhitespace);
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

  /** Whether one of two characters or more starts with a character. */
  boolean mayBeginLonger(char unit) {
    return longer.get(unit);
  }

  /** Whether one starts with two characters. */
  boolean mayBeginWith(char first, char second) {
    int node = all.step(PhraseTrie.ROOT, first);
    return node != PhraseTrie.NOWHERE && all.step(node, second) != PhraseTrie.NOWHERE;
  }

  /** Whether one spells a white space, so that words are not read one by one. */
  boolean spellSpace() {
    return spellSpace;
  }

  /** The text with all of them made. */
  NormalDraft in(NormalDraft composed) {
    NormalDraft draft = null;
    int copied = 0;
    int i = 0;
    while (i < composed.length()) {
      Replacement replacement = at(composed, i);
      if (replacement == null) {
        i++;
      } else {
        draft = draft == null ? new NormalDraft(composed.length() + 16) : draft;
        draft.add(composed, copied, i, 0);
        copied = i + replacement.length();
        draft.add(replacement.to(), composed.start(i), composed.end(copied - 1));
        i = copied;
      }
    }
    return draft == null ? composed : finished(draft, composed, copied);
  }

  private static NormalDraft finished(NormalDraft draft, NormalDraft composed, int copied) {
    draft.add(composed, copied, composed.length(), 0);
    return draft;
  }
}
