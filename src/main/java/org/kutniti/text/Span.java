package org.kutniti.text;

/**
 * A half-open stretch of a document.
 *
 * @param start index of the first code point, counted in the document as given
 * @param end index after the last code point
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The code points of {@code text} from start to end. */
  public String slice(String text) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  /** Whether the other span lies within this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the spans share a code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
