package org.kutniti.language;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;

/**
 * A base character with the marks that follow it, while they are gathered; what is dropped between
 * them is not part of it. NFC never composes beyond a segment.
 */
final class Segment {
  /** Longer runs of marks are cut, so that hostile text costs no more than other text. */
  private static final int LONGEST = 64;

  /** Every character below is in NFC by itself. */
  private static final char FIRST_COMPOSING = 0x300;

  private final StringBuilder text = new StringBuilder(LONGEST);
  private final int[] starts = new int[LONGEST + 2];
  private final int[] ends = new int[LONGEST + 2];

  /** Adds a code point that stands at a place of the given text. */
  void add(int codePoint, int point) {
    int from = text.length();
    text.appendCodePoint(codePoint);
    for (int i = from; i < text.length(); i++) {
      starts[i] = point;
      ends[i] = point + 1;
    }
  }

  /** Notes that a code point is left out; a mark still belongs to the letter before it. */
  void dropped(boolean mark, int point) {
    if (mark && text.length() > 0) {
      ends[text.length() - 1] = point + 1;
    }
  }

  boolean isFull() {
    return text.length() >= LONGEST;
  }

  /**
   * Hands the segment over, composed, folded and composed again, and begins anew.
   *
   * @param fold what a code point is read as
   */
  void flush(NormalDraft draft, IntUnaryOperator fold) {
    int length = text.length();
    if (length == 0) {
      return;
    }
    String settled = isSettled(fold) ? text.toString() : composed(folded(composed(text), fold));
    if (settled.length() == length) {
      for (int i = 0; i < length; i++) {
        draft.add(settled.charAt(i), starts[i], ends[i]);
      }
    } else {
      draft.add(settled, starts[0], ends[length - 1]);
    }
    text.setLength(0);
  }

  /** Whether nothing is to be done; true of nearly all text, and cheap to know. */
  private boolean isSettled(IntUnaryOperator fold) {
    return text.chars().allMatch(c -> fold.applyAsInt(c) == c)
        && ((text.length() == 1 && text.charAt(0) < FIRST_COMPOSING)
            || Normalizer.isNormalized(text, Normalizer.Form.NFC));
  }

  private static String folded(String given, IntUnaryOperator fold) {
    StringBuilder out = new StringBuilder(given.length());
    given.codePoints().map(fold).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String composed(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
