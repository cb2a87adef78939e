package org.kutniti.text;

import java.util.Arrays;

/** The tokens of one text in a row, none of which is copied out before somebody asks for it. */
final class TokenRow {
  private static final Token.Kind[] KINDS = Token.Kind.values();

  /** Set in {@link #kinds} where white space stands before the token. */
  private static final int SPACED = 4;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private byte[] kinds = new byte[64];
  private int size;

  /** No tokens yet. */
  TokenRow(String text) {
    this.text = text;
  }

  void add(int start, int end, Token.Kind kind, boolean spaced) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = (byte) (kind.ordinal() | (spaced ? SPACED : 0));
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  Token.Kind kind(int i) {
    return KINDS[kinds[i] & ~SPACED];
  }

  boolean isSpaced(int i) {
    return (kinds[i] & SPACED) != 0;
  }

  /** Its first unit; signs have no other. */
  char unit(int i) {
    return text.charAt(starts[i]);
  }

  boolean isSign(int i) {
    return kind(i) == Token.Kind.SIGN;
  }

  boolean isSign(int i, char sign) {
    return unit(i) == sign && isSign(i);
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  String form(int i) {
    return text.substring(starts[i], ends[i]);
  }

  Token token(int i) {
    return new Token(form(i), starts[i], ends[i], kind(i), isSpaced(i));
  }
}
