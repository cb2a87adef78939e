package org.kutniti.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kutniti.language.NormalText;
import org.kutniti.language.SentenceEnds;

/** Cuts blocks of one text into sentences and headings. */
final class SentenceSplitter {
  /** How many tokens a reference in square brackets has. */
  private static final int REFERENCE = 3;

  private final NormalText text;
  private final SentenceEnds ends;
  private final List<String> stopHeadings;
  private final List<Sentence> sentences = new ArrayList<>();

  SentenceSplitter(NormalText text, SentenceEnds ends, List<String> stopHeadings) {
    this.text = text;
    this.ends = ends;
    this.stopHeadings = stopHeadings;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** A line as one sentence. */
  static Sentence whole(NormalText text, Line line, int index) {
    return sentence(text, Tokenizer.tokens(text.text(), line.start(), line.end()), index, false);
  }

  /**
   * Adds the sentences of a block.
   *
   * @return whether reading goes on after it; a heading such as "References" ends the text
   */
  boolean split(Line block) {
    List<Token> tokens = Tokenizer.tokens(text.text(), block.start(), block.end());
    int start = 0;
    boolean heading = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (isHeadingMark(tokens, i)) {
        if (!add(tokens.subList(start, i), heading)) {
          return false;
        }
        heading = !heading;
        i = markEnd(tokens, i) - 1;
        start = i + 1;
      } else if (isEnd(tokens, i)) {
        i = closed(tokens, i);
        add(tokens.subList(start, i + 1), heading);
        start = i + 1;
      }
    }
    return add(tokens.subList(start, tokens.size()), heading);
  }

  private boolean add(List<Token> tokens, boolean heading) {
    if (tokens.isEmpty()) {
      return true;
    }
    if (heading && isStop(tokens)) {
      return false;
    }
    sentences.add(sentence(text, tokens, sentences.size(), heading));
    return true;
  }

  private boolean isStop(List<Token> heading) {
    String words = heading.stream().map(Token::form).collect(Collectors.joining(" "));
    return stopHeadings.stream().anyMatch(words::startsWith);
  }

  private static Sentence sentence(
      NormalText text, List<Token> tokens, int index, boolean heading) {
    Span span =
        new Span(
            text.sourceStart(tokens.get(0).start()),
            text.sourceEnd(tokens.get(tokens.size() - 1).end()));
    return new Sentence(index, tokens, span, heading);
  }

  /** Wiki markup puts two or more equals signs on both sides of a heading. */
  private static boolean isHeadingMark(List<Token> tokens, int i) {
    return tokens.get(i).isSign('=') && i + 1 < tokens.size() && tokens.get(i + 1).isSign('=');
  }

  private static int markEnd(List<Token> tokens, int i) {
    int end = i;
    while (end < tokens.size() && tokens.get(end).isSign('=')) {
      end++;
    }
    return end;
  }

  private boolean isEnd(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() != Token.Kind.SIGN || ends.ends().indexOf(token.form().charAt(0)) < 0) {
      return false;
    }
    return !token.isSign('.') || stopsHere(tokens, i);
  }

  /** A full stop ends nothing inside a word, after an initial or after an abbreviation. */
  private boolean stopsHere(List<Token> tokens, int i) {
    boolean last = i + 1 == tokens.size();
    if (!last && !tokens.get(i + 1).spaced() && closed(tokens, i) == i) {
      return false;
    }
    if (i == 0 || tokens.get(i).spaced()) {
      return true;
    }
    if (isGluedToNumber(tokens, i - 1)) {
      return true;
    }
    String before = tokens.get(i - 1).form();
    Set<String> abbreviations = ends.abbreviations();
    return last || (before.length() > ends.initials() && !abbreviations.contains(before));
  }

  /** "The 1960s." ends as "1960." does. */
  private static boolean isGluedToNumber(List<Token> tokens, int i) {
    return i > 0 && !tokens.get(i).spaced() && tokens.get(i - 1).kind() == Token.Kind.NUMBER;
  }

  /** A combining sign belongs to what stands before it, be that a full stop. */
  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean isClosing(Token token) {
    return token.kind() == Token.Kind.SIGN && ends.closing().indexOf(token.form().charAt(0)) >= 0;
  }

  private int closed(List<Token> tokens, int end) {
    int i = end;
    int next = closing(tokens, i);
    while (next > i) {
      i = next;
      next = closing(tokens, i);
    }
    return i;
  }

  /** The last token of a closing sign or of a reference such as [4] right behind a token. */
  private int closing(List<Token> tokens, int i) {
    if (i + 1 == tokens.size() || tokens.get(i + 1).spaced()) {
      return i;
    }
    if (isMark(tokens.get(i + 1).form().codePointAt(0))) {
      return i + 1;
    }
    boolean reference =
        i + REFERENCE < tokens.size()
            && tokens.get(i + 1).isSign('[')
            && tokens.get(i + REFERENCE).isSign(']');
    return reference ? i + REFERENCE : isClosing(tokens.get(i + 1)) ? i + 1 : i;
  }
}
