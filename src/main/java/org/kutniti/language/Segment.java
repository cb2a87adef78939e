package org.kutniti.language;

import java.text.Normalizer;

/**
 * A base character with the marks that follow it, while they are gathered; what is dropped between
 * them is not part of it. NFC never composes beyond a segment.
 */
final class Segment {
  /** Longer runs of marks are cut, so that hostile text costs no more than other text. */
  private static final int LONGEST = 64;

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

  /** Hands the segment over, composed, and begins anew. */
  void flush(NormalDraft draft) {
    int length = text.length();
    if (length == 0) {
      return;
    }
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      for (int i = 0; i < length; i++) {
        draft.add(text.charAt(i), starts[i], ends[i]);
      }
    } else {
      draft.add(Normalizer.normalize(text, Normalizer.Form.NFC), starts[0], ends[length - 1]);
    }
    text.setLength(0);
  }
}
