package org.kutniti.extract;

import org.kutniti.text.Sentence;

/** What may stand between two parts of a pattern without being named in it. */
final class Transparent {
  private static final String SIGNS = ",'\"";

  private Transparent() {}

  /** After the comma, quotation mark or bracketed words at a token; the token itself otherwise. */
  static int past(Sentence sentence, int token) {
    if (!isSign(sentence, token)) {
      return token;
    }
    char sign = sentence.text().charAt(sentence.start(token));
    if (sign == '(') {
      return pastBracket(sentence, token);
    }
    return SIGNS.indexOf(sign) >= 0 ? token + 1 : token;
  }

  private static boolean isSign(Sentence sentence, int token) {
    return token < sentence.size() && !sentence.isWord(token) && !sentence.isNumber(token);
  }

  private static int pastBracket(Sentence sentence, int open) {
    int close = open;
    while (close < sentence.size() && !sentence.token(close).isSign(')')) {
      close++;
    }
    return close < sentence.size() ? close + 1 : open;
  }
}
