package org.kutniti.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kutniti.language.CombiningMarks;
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
  private final TokenRow tokens;

  /**
   * How many tokens a sentence has at most. No author writes so many; what has more is a table or
   * worse, and is read in parts, since what a sentence can mean grows faster than its length.
   */
  static final int LONGEST = 500;

  /** After the last token of the block that is split. */
  private int size;

  SentenceSplitter(NormalText text, SentenceEnds ends, List<String> stopHeadings) {
    this.text = text;
    tokens = new TokenRow(text.text());
    this.ends = ends;
    this.stopHeadings = stopHeadings;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** A line as one sentence. */
  static Sentence whole(NormalText text, Line line, int index) {
    TokenRow tokens = Tokenizer.tokens(text.text(), line.start(), line.end());
    return sentence(text, tokens, 0, tokens.size(), index, false);
  }

  /**
   * Adds the sentences of a block.
   *
   * @return whether reading goes on after it; a heading such as "References" ends the text
   */
  boolean split(Line block) {
    int first = tokens.size();
    Tokenizer.cut(tokens, block.start(), block.end());
    size = tokens.size();
    int start = first;
    boolean heading = false;
    for (int i = first; i < size; i++) {
      if (isHeadingMark(i)) {
        if (!add(start, i, heading)) {
          return false;
        }
        heading = !heading;
        i = markEnd(i) - 1;
        start = i + 1;
      } else if (isEnd(first, i)) {
        i = closed(i);
        add(start, i + 1, heading);
        start = i + 1;
      }
    }
    return add(start, size, heading);
  }

  private boolean add(int from, int to, boolean heading) {
    if (from == to) {
      return true;
    }
    if (heading && isStop(from, to)) {
      return false;
    }
    for (int part = from; part < to; part += LONGEST) {
      int end = Math.min(to, part + LONGEST);
      sentences.add(sentence(text, tokens, part, end, sentences.size(), heading));
    }
    return true;
  }

  private boolean isStop(int from, int to) {
    String words =
        IntStream.range(from, to).mapToObj(tokens::form).collect(Collectors.joining(" "));
    return stopHeadings.stream().anyMatch(words::startsWith);
  }

  private static Sentence sentence(
      NormalText text, TokenRow tokens, int from, int to, int index, boolean heading) {
    Span span = new Span(text.sourceStart(tokens.start(from)), text.sourceEnd(tokens.end(to - 1)));
    return new Sentence(tokens, from, to, index, span, heading);
  }

  /** Wiki markup puts two or more equals signs on both sides of a heading. */
  private boolean isHeadingMark(int i) {
    return tokens.isSign(i, '=') && i + 1 < size && tokens.isSign(i + 1, '=');
  }

  private int markEnd(int i) {
    int end = i;
    while (end < size && tokens.isSign(end, '=')) {
      end++;
    }
    return end;
  }

  private boolean isEnd(int first, int i) {
    return tokens.isSign(i)
        && ends.ends().indexOf(tokens.unit(i)) >= 0
        && (tokens.unit(i) != '.' || stopsHere(first, i));
  }

  /**
   * A full stop ends nothing inside a word, after an initial or after an abbreviation; behind a
   * closing quotation mark or bracket it does.
   */
  private boolean stopsHere(int first, int i) {
    boolean last = i + 1 == size;
    if (!last && !tokens.isSpaced(i + 1) && closed(i) == i) {
      return false;
    }
    if (i == first
        || tokens.isSpaced(i)
        || isGluedToNumber(first, i - 1)
        || isNumber(first, i - 1)) {
      return true;
    }
    return last
        || isClosing(i - 1)
        || (tokens.length(i - 1) > ends.initials()
            && !ends.abbreviations().contains(tokens.form(i - 1)));
  }

  /** "On May 8." ends, however short the number; one that opens a line counts its items. */
  private boolean isNumber(int first, int i) {
    return i > first && tokens.kind(i) == Token.Kind.NUMBER;
  }

  /** "The 1960s." ends as "1960." does. */
  private boolean isGluedToNumber(int first, int i) {
    return i > first && !tokens.isSpaced(i) && tokens.kind(i - 1) == Token.Kind.NUMBER;
  }

  private int closed(int end) {
    int i = end;
    int next = closing(i);
    while (next > i) {
      i = next;
      next = closing(i);
    }
    return i;
  }

  /** The last token of a closing sign or of a reference such as [4] right behind a token. */
  private int closing(int i) {
    if (i + 1 == size || tokens.isSpaced(i + 1)) {
      return i;
    }
    if (CombiningMarks.isMark(text.text().codePointAt(tokens.start(i + 1)))) {
      return i + 1; // it belongs to what stands before it, be that a full stop
    }
    boolean reference =
        i + REFERENCE < size && tokens.isSign(i + 1, '[') && tokens.isSign(i + REFERENCE, ']');
    return reference ? i + REFERENCE : isClosing(i + 1) ? i + 1 : i;
  }

  private boolean isClosing(int i) {
    return tokens.isSign(i) && ends.closing().indexOf(tokens.unit(i)) >= 0;
  }
}
