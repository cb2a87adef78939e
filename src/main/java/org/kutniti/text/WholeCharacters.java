package org.kutniti.text;

/** Texts that can be written in UTF-8: no half of a surrogate pair stands alone in them. */
final class WholeCharacters {
  private static final char REPLACEMENT = '\uFFFD';

  private WholeCharacters() {}

  /**
   * The text with U+FFFD for each half that stands alone, as escapes in JSON and character
   * references can make them. It has as many code points as before.
   */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isHalf(text, i)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        whole.setCharAt(i, REPLACEMENT);
      }
    }
    return whole.toString();
  }

  private static boolean isHalf(String text, int at) {
    char unit = text.charAt(at);
    if (!Character.isSurrogate(unit)) {
      return false;
    }
    return Character.isHighSurrogate(unit)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
