package org.kutniti.mention;

import java.util.Arrays;
import org.kutniti.text.EditDistance;

/** How near two spellings of names are. */
final class NameLikeness {
  /** Words shorter than this are not bridged. */
  private static final int SHORTEST_BRIDGED = 5;

  /** Shortest word that counts as a person's name by itself. */
  private static final int SHORTEST_PART = 3;

  private NameLikeness() {}

  /** Whether the words of {@code form} are, all but slips, words of {@code full}. */
  static boolean isForm(String[] form, String[] full) {
    int exact = 0;
    for (String word : form) {
      boolean same = Arrays.asList(full).contains(word);
      exact += same ? 1 : 0;
      if (!same && Arrays.stream(full).noneMatch(f -> isNear(word, f) || isStretched(word, f))) {
        return false;
      }
    }
    return exact > 0 || (form.length == full.length && allNear(form, full));
  }

  private static boolean allNear(String[] form, String[] full) {
    for (int i = 0; i < form.length; i++) {
      if (!isNear(form[i], full[i])) {
        return false;
      }
    }
    return true;
  }

  /** Two spellings of a short syllable, one the beginning of the other. */
  private static boolean isStretched(String a, String b) {
    return Math.min(a.length(), b.length()) >= 2
        && (a.startsWith(b) || b.startsWith(a))
        && Math.abs(a.length() - b.length()) <= 3;
  }

  /** Whether a word is one of the parts of a name. */
  static boolean hasPart(String[] name, String word, boolean slips) {
    if (word.length() < SHORTEST_PART) {
      return false;
    }
    return Arrays.stream(name).anyMatch(n -> n.equals(word) || (slips && isNear(word, n)));
  }

  /** Whether the words differ in at most one letter in five. */
  static boolean isNear(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer >= SHORTEST_BRIDGED && EditDistance.of(a, b) * 5 <= longer;
  }
}
