package org.kutniti.language;

/**
 * A text made ready for matching, with the way back to the text as given.
 *
 * <p>Indices into {@link #text()} are UTF-16 units of the normalised copy; positions that come out
 * are code points of the text as given.
 */
public final class NormalText {
  private final String text;
  private final Origins origins;

  /** A text whose origins nobody changes any more. */
  NormalText(String text, Origins origins) {
    this.text = text;
    this.origins = origins;
  }

  /** The normalised copy. */
  public String text() {
    return text;
  }

  /** Code point of the given text where the source of the unit at {@code index} starts. */
  public int sourceStart(int index) {
    return origins.start(index);
  }

  /** Code point of the given text after the source of the unit before {@code end}. */
  public int sourceEnd(int end) {
    return end == 0 ? 0 : origins.end(end - 1);
  }
}
