package org.kutniti.language;

/**
 * A text made ready for matching, with the way back to the text as given.
 *
 * <p>Indices into {@link #text()} are UTF-16 units of the normalised copy; positions that come out
 * are code points of the text as given.
 */
public final class NormalText {
  private final String text;
  private final int[] sourceStart;
  private final int[] sourceEnd;

  NormalText(String text, int[] sourceStart, int[] sourceEnd) {
    this.text = text;
    this.sourceStart = sourceStart;
    this.sourceEnd = sourceEnd;
  }

  /** The normalised copy. */
  public String text() {
    return text;
  }

  /** Code point of the given text where the source of the unit at {@code index} starts. */
  public int sourceStart(int index) {
    return sourceStart[index];
  }

  /** Code point of the given text after the source of the unit before {@code end}. */
  public int sourceEnd(int end) {
    return end == 0 ? 0 : sourceEnd[end - 1];
  }
}
