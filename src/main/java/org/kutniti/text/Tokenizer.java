package org.kutniti.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts normalised text into words, numbers and signs. */
final class Tokenizer {
  private Tokenizer() {}

  /** The tokens of {@code text} between two indices of the normalised text. */
  static List<Token> tokens(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    boolean spaced = true;
    int i = from;
    while (i < to) {
      char unit = text.charAt(i);
      if (isSpace(unit)) {
        spaced = true;
        i++;
      } else {
        Token token = tokenAt(text, i, to, spaced);
        tokens.add(token);
        spaced = false;
        i = token.end();
      }
    }
    return tokens;
  }

  private static Token tokenAt(String text, int start, int to, boolean spaced) {
    char unit = text.charAt(start);
    if (isDigit(unit)) {
      return token(text, start, numberEnd(text, start, to), Token.Kind.NUMBER, spaced);
    }
    if (isLetter(unit)) {
      return token(text, start, wordEnd(text, start, to), Token.Kind.WORD, spaced);
    }
    int end = Character.isHighSurrogate(unit) && start + 1 < to ? start + 2 : start + 1;
    return token(text, start, end, Token.Kind.SIGN, spaced);
  }

  private static Token token(String text, int start, int end, Token.Kind kind, boolean spaced) {
    return new Token(text.substring(start, end), start, end, kind, spaced);
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

  private static boolean isLetter(char unit) {
    if (unit < 0x80) {
      return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
    int type = Character.getType(unit);
    return Character.isLetter(unit)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isSpace(char unit) {
    return unit <= ' ' || unit == '\u0085' || Character.isSpaceChar(unit);
  }
}
