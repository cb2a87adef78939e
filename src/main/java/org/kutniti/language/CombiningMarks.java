package org.kutniti.language;

/** Characters that belong to the letter before them: vowel signs, accents. */
public final class CombiningMarks {
  /** Unicode has none below; most of what is asked for is there, or a letter. */
  private static final int FIRST = 0x300;

  private CombiningMarks() {}

  /** Whether a code point belongs to the letter before it: Unicode's categories Mn and Mc. */
  public static boolean isMark(int codePoint) {
    if (codePoint < FIRST) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
