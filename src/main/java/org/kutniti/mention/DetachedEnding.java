package org.kutniti.mention;

import java.util.Optional;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/**
 * An ending that stands apart from its name: as a word of its own, behind a hyphen or an
 * apostrophe.
 *
 * @param mark the case that it gives
 * @param to after its last token
 */
record DetachedEnding(String mark, int to) {

  /** The ending at a token. */
  static Optional<DetachedEnding> at(Sentence sentence, int at, Endings endings) {
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    Token next = sentence.token(at);
    if (next.isHyphen()) {
      return hyphenated(sentence, at, endings);
    }
    return next.isSign('\'')
        ? apostrophe(sentence, at, endings)
        : loose(next.form(), at + 1, endings);
  }

  private static Optional<DetachedEnding> loose(String spelled, int to, Endings endings) {
    return endings.loose(spelled).map(e -> new DetachedEnding(e.mark(), to));
  }

  private static Optional<DetachedEnding> hyphenated(Sentence sentence, int at, Endings endings) {
    return sentence.isGlued(at) && sentence.isGlued(at + 1)
        ? ending(endings.hyphenated(sentence.token(at + 1).form()), at + 2)
        : Optional.empty();
  }

  private static Optional<DetachedEnding> ending(Optional<Ending> ending, int to) {
    return ending.map(e -> new DetachedEnding(e.mark(), to));
  }

  /** With the letters behind the apostrophe; else, without any, with the letter before it. */
  private static Optional<DetachedEnding> apostrophe(Sentence sentence, int at, Endings endings) {
    String sign = sentence.token(at).form();
    if (sentence.isGlued(at + 1)) {
      return loose(sign + sentence.token(at + 1).form(), at + 2, endings);
    }
    if (at == 0 || !sentence.isGlued(at)) {
      return Optional.empty();
    }
    String before = sentence.token(at - 1).form();
    return loose(before.charAt(before.length() - 1) + sign, at + 1, endings);
  }
}
