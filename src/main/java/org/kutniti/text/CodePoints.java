package org.kutniti.text;

/**
 * A text whose stretches, given in code points, are cut out without counting from its start. Used
 * by one thread.
 */
public final class CodePoints {
  private final String text;

  /**
   * Where each code point starts in UTF-16 units; empty when each is one unit, null before somebody
   * asks.
   */
  private int[] offsets;

  /** Looks once through the text when it is asked for a place. */
  public CodePoints(String text) {
    this.text = text;
  }

  private static int[] offsets(String text) {
    int points = text.codePointCount(0, text.length());
    return points == text.length() ? new int[0] : offsets(text, points);
  }

  private static int[] offsets(String text, int points) {
    int[] offsets = new int[points + 1];
    int unit = 0;
    for (int point = 0; point < points; point++) {
      offsets[point] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    offsets[points] = unit;
    return offsets;
  }

  /** The code points of a span. */
  public String slice(Span span) {
    return text.substring(unit(span.start()), unit(span.end()));
  }

  /** The code point at a place. */
  public int at(int point) {
    return text.codePointAt(unit(point));
  }

  private int unit(int point) {
    if (offsets == null) {
      offsets = offsets(text);
    }
    return offsets.length == 0 ? point : offsets[point];
  }
}
