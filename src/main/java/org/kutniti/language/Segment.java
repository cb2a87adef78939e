package org.kutniti.language;

import java.util.Arrays;

/**
 * A base character with the marks that follow it, while they are gathered; what is dropped between
 * them is not part of it. NFC never composes beyond a segment.
 */
final class Segment {
  /** Longer runs of marks are cut, so that hostile text costs no more than other text. */
  private static final int LONGEST = 64;

  /** Room for what nearly all have. */
  private static final int USUAL = 8;

  private char[] units = new char[USUAL];
  private int[] starts = new int[USUAL];
  private int[] ends = new int[USUAL];
  private int length;

  /** Adds a code point that stands at a place of the given text. */
  void add(int codePoint, int point) {
    if (length + 2 > units.length) {
      grow();
    }
    int from = length;
    length += Character.toChars(codePoint, units, from);
    for (int i = from; i < length; i++) {
      starts[i] = point;
      ends[i] = point + 1;
    }
  }

  private void grow() {
    units = Arrays.copyOf(units, LONGEST + 2);
    starts = Arrays.copyOf(starts, LONGEST + 2);
    ends = Arrays.copyOf(ends, LONGEST + 2);
  }

  /** Notes that a code point is left out; a mark still belongs to the letter before it. */
  void dropped(boolean mark, int point) {
    if (mark && length > 0) {
      ends[length - 1] = point + 1;
    }
  }

  boolean isFull() {
    return length >= LONGEST;
  }

  /** Hands the segment over in its settled form and begins anew. */
  void flush(NormalDraft draft, SettledForms forms) {
    if (length == 0) {
      return;
    }
    String settled = forms.of(units, 0, length);
    if (settled.length() == length) {
      for (int i = 0; i < length; i++) {
        draft.add(settled.charAt(i), starts[i], ends[i]);
      }
    } else {
      draft.add(settled, starts[0], ends[length - 1]);
    }
    length = 0;
  }
}
