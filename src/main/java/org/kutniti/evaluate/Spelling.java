package org.kutniti.evaluate;

/** Which characters of a name count, and which of them are the same letter, in any script. */
final class Spelling {
  private static final int ZERO_WIDTH_FIRST = 0x200B;
  private static final int ZERO_WIDTH_LAST = 0x200F;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** In Unicode's names, the sign that makes a vowel nasal. */
  private static final String NASAL = " SIGN CANDRABINDU";

  /** In Unicode's names, a letter that lost its vowel and is written in a shape of its own. */
  private static final String CUT = " LETTER KHANDA ";

  private Spelling() {}

  /** Whether spellings leave it out: what cannot be seen, and the sign of nasal vowels. */
  static boolean isDropped(int c) {
    return ZERO_WIDTH_FIRST <= c && c <= ZERO_WIDTH_LAST
        || c == BYTE_ORDER_MARK
        || Character.getType(c) == Character.NON_SPACING_MARK
            && Character.getName(c).endsWith(NASAL);
  }

  /** The letter that it is another shape of, or itself. */
  static int folded(int c) {
    String name = Character.getType(c) == Character.OTHER_LETTER ? Character.getName(c) : "";
    return name.contains(CUT) ? Character.codePointOf(name.replace(CUT, " LETTER ")) : c;
  }

  /** Letters, digits and, since they spell vowels, the marks that stand with letters. */
  static boolean isWord(int c) {
    return Character.isLetter(c) || isNumber(c) || isMark(c) || c == '_';
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }
}
