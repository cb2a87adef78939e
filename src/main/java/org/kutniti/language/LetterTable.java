package org.kutniti.language;

import java.lang.Character.UnicodeScript;

/** What Unicode says of characters, each looked up once. */
final class LetterTable {
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
  private static final int KNOWN = 1;
  private static final int LETTER = 2;
  private static final int IN_WORD = 4;
  private static final int SCRIPT_SHIFT = 3;

  /** By character of the basic plane, filled as they are met. */
  private static final short[] TABLE = new short[1 << Character.SIZE];

  private LetterTable() {}

  /** Whether it is a letter or a vowel sign. */
  static boolean isLetter(int codePoint) {
    return (of(codePoint) & LETTER) != 0;
  }

  /** The ordinal of the script of a letter or a vowel sign; negative for another character. */
  static int scriptOfLetter(int codePoint) {
    int known = of(codePoint);
    return (known & LETTER) != 0 ? known >> SCRIPT_SHIFT : -1;
  }

  /** Whether it may stand inside a word: letters, marks and signs that are not seen. */
  static boolean isInWord(int codePoint) {
    return (of(codePoint) & IN_WORD) != 0;
  }

  static UnicodeScript script(int codePoint) {
    return SCRIPTS[of(codePoint) >> SCRIPT_SHIFT];
  }

  private static int of(int codePoint) {
    if (codePoint >= TABLE.length) {
      return lookedUp(codePoint);
    }
    if (TABLE[codePoint] == 0) {
      TABLE[codePoint] = lookedUp(codePoint);
    }
    return TABLE[codePoint];
  }

  private static short lookedUp(int codePoint) {
    boolean letter = Character.isAlphabetic(codePoint);
    int kind = KNOWN | (letter ? LETTER : 0) | (letter || isJoined(codePoint) ? IN_WORD : 0);
    return (short) (UnicodeScript.of(codePoint).ordinal() << SCRIPT_SHIFT | kind);
  }

  private static boolean isJoined(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
