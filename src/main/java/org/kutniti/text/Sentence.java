package org.kutniti.text;

import java.util.List;

/**
 * One sentence, heading, caption or line.
 *
 * @param index its place among the document's sentences, from 0
 * @param tokens never empty
 * @param span where it stands in the document as given
 * @param heading whether it is a heading, which names a topic and states nothing
 */
public record Sentence(int index, List<Token> tokens, Span span, boolean heading) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The token at {@code i}. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.size();
  }
}
