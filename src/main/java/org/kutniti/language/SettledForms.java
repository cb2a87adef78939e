package org.kutniti.language;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;

/**
 * What a character with its marks becomes when it is composed, folded and composed again. The forms
 * met last are kept, as texts are made of few. Threads may share one.
 */
final class SettledForms {
  /** The longest form that is kept, as long as a number of 64 bits can tell. */
  static final int LONGEST_KEPT = 4;

  private static final int KEPT = 1 << 12;

  /** Every character below is in NFC by itself. */
  private static final char FIRST_COMPOSING = 0x300;

  private record Kept(long units, String form) {}

  private final Kept[] kept = new Kept[KEPT];
  private final IntUnaryOperator fold;

  /**
   * Forms that are folded.
   *
   * @param fold what a code point is read as
   */
  SettledForms(IntUnaryOperator fold) {
    this.fold = fold;
  }

  /** What a stretch of a text becomes: one character and its marks. */
  String of(char[] text, int from, int to) {
    if (to - from > LONGEST_KEPT || text[from] == 0) {
      return form(new String(text, from, to - from));
    }
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << Character.SIZE | text[i];
    }
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & KEPT - 1;
    Kept known = kept[slot];
    if (known == null || known.units != key) {
      known = new Kept(key, form(new String(text, from, to - from)));
      kept[slot] = known;
    }
    return known.form;
  }

  private String form(String given) {
    return isSettled(given) ? given : composed(folded(composed(given)));
  }

  private boolean isSettled(String given) {
    return given.chars().allMatch(c -> fold.applyAsInt(c) == c)
        && ((given.length() == 1 && given.charAt(0) < FIRST_COMPOSING)
            || Normalizer.isNormalized(given, Normalizer.Form.NFC));
  }

  private String folded(String given) {
    StringBuilder out = new StringBuilder(given.length());
    given.codePoints().map(fold).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String composed(CharSequence given) {
    return Normalizer.normalize(given, Normalizer.Form.NFC);
  }
}
