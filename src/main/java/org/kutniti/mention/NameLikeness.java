package org.kutniti.mention;

/** How near two spellings of names are. */
final class NameLikeness {
  private NameLikeness() {}

  /** Whether the words of {@code form} are, all but slips, words of {@code full}. */
  static boolean isForm(Letters[] form, Letters[] full) {
    int exact = 0;
    for (Letters word : form) {
      boolean same = holds(full, word);
      exact += same ? 1 : 0;
      if (!same && !holdsLike(full, word)) {
        return false;
      }
    }
    return exact > 0 || (form.length == full.length && allNear(form, full));
  }

  /** Whether both names have the same words in the same order. */
  static boolean isSame(Letters[] one, Letters[] other) {
    boolean same = one.length == other.length;
    for (int i = 0; same && i < one.length; i++) {
      same = one[i].isSame(other[i]);
    }
    return same;
  }

  /** Whether a word is one of a name, or a short form of one, or a slip of the pen. */
  static boolean hasLike(Letters[] name, Letters word) {
    return holds(name, word) || holdsLike(name, word);
  }

  private static boolean holds(Letters[] name, Letters word) {
    for (Letters part : name) {
      if (part.isSame(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsLike(Letters[] name, Letters word) {
    for (Letters part : name) {
      if (word.isNear(part) || word.isStretched(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allNear(Letters[] form, Letters[] full) {
    for (int i = 0; i < form.length; i++) {
      if (!form[i].isNear(full[i])) {
        return false;
      }
    }
    return true;
  }
}
