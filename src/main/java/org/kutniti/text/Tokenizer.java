package org.kutniti.text;

/** Cuts normalised text into words, numbers and signs. */
final class Tokenizer {
  private Tokenizer() {}

  /** By character of the basic plane: whether it is part of a word, as far as it was asked. */
  private static final byte[] LETTERS = new byte[1 << Character.SIZE];

  private static final byte LETTER = 1;
  private static final byte NO_LETTER = 2;

  /** The tokens of a text between two indices. */
  static TokenRow tokens(String text, int from, int to) {
    TokenRow tokens = new TokenRow(text);
    cut(tokens, from, to);
    return tokens;
  }

  /** Adds the tokens that stand between two indices of the row's text. */
  static void cut(TokenRow tokens, int from, int to) {
    String text = tokens.text();
    boolean spaced = true;
    int i = from;
    while (i < to) {
      if (isSpace(text.charAt(i))) {
        spaced = true;
        i++;
      } else {
        i = add(tokens, i, to, spaced);
        spaced = false;
      }
    }
  }

  /** Adds the token at an index and says where it ends. */
  private static int add(TokenRow tokens, int start, int to, boolean spaced) {
    String text = tokens.text();
    char unit = text.charAt(start);
    Token.Kind kind = Token.Kind.SIGN;
    int end = Character.isHighSurrogate(unit) && start + 1 < to ? start + 2 : start + 1;
    if (isLetter(unit)) {
      kind = Token.Kind.WORD;
      end = wordEnd(text, start, to);
    } else if (isDigit(unit)) {
      kind = Token.Kind.NUMBER;
      end = numberEnd(text, start, to);
    }
    tokens.add(start, end, kind, spaced);
    return end;
  }

  private static int wordEnd(String text, int start, int to) {
    int i = start;
    while (i < to && isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Digits, and the separators that stand between two of them in figures such as 1,903 or 2.5. */
  private static int numberEnd(String text, int start, int to) {
    int i = start;
    while (i < to && (isDigit(text.charAt(i)) || isInnerSeparator(text, i, to))) {
      i++;
    }
    return i;
  }

  private static boolean isInnerSeparator(String text, int i, int to) {
    char unit = text.charAt(i);
    return (unit == ',' || unit == '.')
        && i + 1 < to
        && isDigit(text.charAt(i + 1))
        && !(unit == '.' && isDotted(text, i, to));
  }

  /** In 1972.03.05 the full stops separate numbers; a decimal has only one. */
  private static boolean isDotted(String text, int dot, int to) {
    int next = dot + 1;
    while (next < to && isDigit(text.charAt(next))) {
      next++;
    }
    int previous = dot - 1;
    while (previous > 0 && isDigit(text.charAt(previous))) {
      previous--;
    }
    boolean before =
        previous > 0 && text.charAt(previous) == '.' && isDigit(text.charAt(previous - 1));
    boolean after = next + 1 < to && text.charAt(next) == '.' && isDigit(text.charAt(next + 1));
    return before || after;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** Whether a unit is part of a word. */
  static boolean isLetter(int unit) {
    if (LETTERS[unit] == 0) {
      LETTERS[unit] = isLetterOrMark(unit) ? LETTER : NO_LETTER;
    }
    return LETTERS[unit] == LETTER;
  }

  private static boolean isLetterOrMark(int unit) {
    if (unit < 0x80) {
      return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
    int type = Character.getType(unit);
    return Character.isLetter(unit)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isSpace(char unit) {
    return unit <= ' ' || (unit >= '\u0085' && (unit == '\u0085' || Character.isSpaceChar(unit)));
  }
}
