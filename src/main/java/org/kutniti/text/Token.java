package org.kutniti.text;

/**
 * A word, a number or a single sign.
 *
 * @param form the normalised letters
 * @param start index of its first unit in the normalised text
 * @param end index after its last unit in the normalised text
 * @param kind what it is made of
 * @param spaced whether white space stands before it
 */
public record Token(String form, int start, int end, Kind kind, boolean spaced) {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  /** Whether this is the given sign. */
  public boolean isSign(char sign) {
    return kind == Kind.SIGN && form.charAt(0) == sign;
  }

  /** Whether this is a hyphen or a dash; normalisation leaves one kind. */
  public boolean isHyphen() {
    return isSign('-');
  }
}
