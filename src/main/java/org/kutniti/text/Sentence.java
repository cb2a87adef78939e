package org.kutniti.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One sentence, heading, caption or line. Its tokens are cut out when they are asked for: of most
 * sentences no more is ever needed than where they begin and end.
 */
public final class Sentence {
  private final TokenRow row;
  private final int from;
  private final int index;
  private final Span span;
  private final boolean heading;
  private final Token[] tokens;

  /**
   * Some tokens of a row.
   *
   * @param from the first token
   * @param to after the last token; there is at least one
   * @param index the sentence's place among the document's sentences, from 0
   * @param span where it stands in the document as given
   * @param heading whether it is a heading, which names a topic and states nothing
   */
  Sentence(TokenRow row, int from, int to, int index, Span span, boolean heading) {
    this.row = row;
    this.from = from;
    this.index = index;
    this.span = span;
    this.heading = heading;
    tokens = new Token[to - from];
  }

  /** Its place among the document's sentences, from 0. */
  public int index() {
    return index;
  }

  /** Where it stands in the document as given. */
  public Span span() {
    return span;
  }

  /** Whether it is a heading, which names a topic and states nothing. */
  public boolean heading() {
    return heading;
  }

  /** All tokens; never empty. */
  public List<Token> tokens() {
    for (int i = 0; i < tokens.length; i++) {
      token(i);
    }
    return Collections.unmodifiableList(Arrays.asList(tokens));
  }

  /** The token at {@code i}. */
  public Token token(int i) {
    if (tokens[i] == null) {
      tokens[i] = row.token(from + i);
    }
    return tokens[i];
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.length;
  }

  /** The normalised text of the document that the tokens are cut from. */
  public String text() {
    return row.text();
  }

  /** Index in {@link #text()} of the first unit of token {@code i}. */
  public int start(int i) {
    return row.start(from + i);
  }

  /** Index in {@link #text()} after the last unit of token {@code i}. */
  public int end(int i) {
    return row.end(from + i);
  }

  /** Whether token {@code i} is a word. */
  public boolean isWord(int i) {
    return row.kind(from + i) == Token.Kind.WORD;
  }

  /** Whether token {@code i} is a number. */
  public boolean isNumber(int i) {
    return row.kind(from + i) == Token.Kind.NUMBER;
  }

  /** Whether white space stands before token {@code i}. */
  public boolean isSpaced(int i) {
    return row.isSpaced(from + i);
  }

  /** Whether there is a token {@code i}, with no white space before it. */
  public boolean isGlued(int i) {
    return i < size() && !isSpaced(i);
  }

  /** Whether there is a token {@code i}, and it is this sign. */
  public boolean isSign(int i, char sign) {
    return i >= 0 && i < size() && row.isSign(from + i, sign);
  }

  /** Whether token {@code i} is a hyphen or a dash. */
  public boolean isHyphen(int i) {
    return row.isSign(from + i, '-');
  }
}
