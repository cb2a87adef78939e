package org.kutniti.language;

/**
 * Composes and folds texts: Unicode NFC, what is ignored dropped, digits as ASCII, case folded
 * where the language asks. Threads may share one.
 */
final class Composer {
  private final CharacterForms forms;
  private final SettledForms settled;

  Composer(CharacterForms forms) {
    this.forms = forms;
    settled = forms.settled();
  }

  /** What a character becomes by itself; only of such as {@linkplain #startsAnew stand alone}. */
  char alone(char unit) {
    return forms.alone(unit);
  }

  /** Whether a word starts at an index for whose reading what stands before it tells nothing. */
  boolean startsWord(String text, int index) {
    char last = text.charAt(index - 1);
    return (last == ' ' || last == '\n') && startsAnew(text.charAt(index));
  }

  /** What a character becomes that stands alone, or is a mark and kept. */
  char kept(char unit) {
    return forms.alone(unit) == CharacterForms.KEPT ? unit : forms.alone(unit);
  }

  /**
   * Whether a character, and the mark or character behind it, become the same together as apart; of
   * two marks neither may go before the other.
   */
  boolean areApart(char first, char second) {
    return startsAnew(second)
        || (isUnchanged(first, second) && (startsAnew(first) || isUnchanged(second, first)));
  }

  private boolean isUnchanged(char first, char second) {
    String form = settled.of(new char[] {first, second}, 0, 2);
    return form.length() == 2 && form.charAt(0) == kept(first) && form.charAt(1) == kept(second);
  }

  /** Whether a character stands by itself, whatever comes before it. */
  boolean startsAnew(char unit) {
    return forms.alone(unit) > CharacterForms.KEPT;
  }

  /**
   * The end of a character that stands by itself and of its marks, which are few and kept; its own
   * index where it is another.
   */
  private int endOfKept(char[] text, int from) {
    if (!startsAnew(text[from])) {
      return from;
    }
    int end = from + 1;
    int most = Math.min(text.length, from + SettledForms.LONGEST_KEPT);
    while (end < most && forms.alone(text[end]) == CharacterForms.KEPT) {
      end++;
    }
    return end == text.length || startsAnew(text[end]) ? end : from;
  }

  /** A text with its way back; lone surrogates are kept as they are. */
  NormalDraft composed(char[] given) {
    NormalDraft draft = new NormalDraft(given.length + 2);
    Segment segment = new Segment();
    int point = 0;
    int i = 0;
    while (i < given.length) {
      int end = endOfKept(given, i);
      if (startsAnew(given[i])) {
        segment.flush(draft, settled);
      }
      if (end > i) {
        addKept(given, i, end, point, draft);
        point += end - i;
        i = end;
      } else {
        int codePoint = Character.codePointAt(given, i);
        i += Character.charCount(codePoint);
        gather(codePoint, point++, segment, draft);
      }
    }
    segment.flush(draft, settled);
    return draft;
  }

  /** Adds a character and its marks, each of them a code point. */
  private void addKept(char[] given, int from, int to, int point, NormalDraft draft) {
    if (to == from + 1) {
      draft.add(forms.alone(given[from]), point, point + 1);
      return;
    }
    String form = settled.of(given, from, to);
    if (form.length() == to - from) {
      for (int i = 0; i < form.length(); i++) {
        draft.add(form.charAt(i), point + i, point + i + 1);
      }
    } else {
      draft.add(form, point, point + to - from);
    }
  }

  private void gather(int codePoint, int point, Segment segment, NormalDraft draft) {
    if (forms.isDropped(codePoint)) {
      segment.dropped(CombiningMarks.isMark(codePoint), point);
    } else {
      if (!CombiningMarks.isMark(codePoint) || segment.isFull()) {
        segment.flush(draft, settled);
      }
      segment.add(codePoint, point);
    }
  }
}
