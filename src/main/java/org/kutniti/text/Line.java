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
  boolean isBlank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  /** All lines of a text, blank ones too. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        lines.add(trimmed(text, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char unit) {
    return unit <= '\r' ? unit == '\n' || unit == '\r' : unit == '\u2028' || unit == '\u2029';
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
