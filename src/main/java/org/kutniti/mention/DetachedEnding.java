package org.kutniti.mention;

import java.util.Optional;
import org.kutniti.language.Endings;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/**
 * An ending that stands apart from its name, as a word of its own or behind a hyphen.
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
    if (!next.isHyphen()) {
      return endings.loose(next.form()).map(e -> new DetachedEnding(e.mark(), at + 1));
    }
    boolean joined = !next.spaced() && at + 1 < sentence.size() && !sentence.token(at + 1).spaced();
    return joined
        ? endings
            .hyphenated(sentence.token(at + 1).form())
            .map(e -> new DetachedEnding(e.mark(), at + 2))
        : Optional.empty();
  }
}
