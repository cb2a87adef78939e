package org.kutniti.text;

import java.util.List;

/**
 * Tokens written with one space between them, hyphens left out: the form in which phrases are
 * compared, however they were spaced.
 */
public final class Words {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** The words of some tokens; a hyphen keeps its place but is empty. */
  public Words(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    starts = new int[tokens.size()];
    ends = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).isHyphen()) {
        if (out.length() > 0) {
          out.append(' ');
        }
        starts[i] = out.length();
        out.append(tokens.get(i).form());
        ends[i] = out.length();
      } else {
        starts[i] = out.length();
        ends[i] = out.length();
      }
    }
    text = out.toString();
  }

  /** A normalised phrase in this form. */
  public static String of(String phrase) {
    return new Words(Tokenizer.tokens(phrase, 0, phrase.length())).text();
  }

  /** All words. */
  public String text() {
    return text;
  }

  /** Index in {@link #text()} where token {@code i} starts. */
  public int start(int i) {
    return starts[i];
  }

  /** Index in {@link #text()} after token {@code i}. */
  public int end(int i) {
    return ends[i];
  }
}
