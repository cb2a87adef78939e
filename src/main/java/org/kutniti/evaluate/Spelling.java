package org.kutniti.evaluate;

/** Which characters of a name count, and which of them are the same letter. */
final class Spelling {
  private static final int BENGALI_FIRST = 0x0980;
  private static final int BENGALI_LAST = 0x09FF;
  private static final int CANDRABINDU = 0x0981;
  private static final int KHANDA_TA = 0x09CE;
  private static final int TA = 0x09A4;
  private static final int ZERO_WIDTH_FIRST = 0x200B;
  private static final int ZERO_WIDTH_LAST = 0x200F;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Spelling() {}

  static boolean isDropped(int c) {
    return ZERO_WIDTH_FIRST <= c && c <= ZERO_WIDTH_LAST
        || c == BYTE_ORDER_MARK
        || c == CANDRABINDU;
  }

  static int folded(int c) {
    return c == KHANDA_TA ? TA : c;
  }

  /** Letters, digits and, since they spell its vowels, all signs of the Bengali block. */
  static boolean isWord(int c) {
    return Character.isLetter(c)
        || isNumber(c)
        || c == '_'
        || BENGALI_FIRST <= c && c <= BENGALI_LAST;
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
