package org.kutniti.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the normalised text without the white space around it.
 *
 * @param start index of its first unit
 * @param end index after its last unit; equal to start for a blank line
 */
record Line(int start, int end) {
  private static final char LINE = '\u2028';
  private static final char PARAGRAPH = '\u2029';

  boolean isBlank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  /** All lines of a text, blank ones too. */
  static List<Line> of(String text) {
    boolean others =
        text.indexOf('\r') >= 0 || text.indexOf(LINE) >= 0 || text.indexOf(PARAGRAPH) >= 0;
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = others ? endOfLine(text, start) : text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(trimmed(text, start, end));
      start = end + 1;
    }
    return lines;
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r' || unit == LINE || unit == PARAGRAPH;
  }

  private static Line trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Tokenizer.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Tokenizer.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end);
  }
}
