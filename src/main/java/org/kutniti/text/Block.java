package org.kutniti.text;

import org.jsoup.nodes.Element;

/**
 * A run of text on a page that nothing breaks: a paragraph, a heading, an item, a cell.
 *
 * @param owner the innermost block element that it stands in
 * @param text with single spaces, not blank
 * @param linked how many of its characters are parts of links
 * @param opened whether it starts a paragraph; false behind a mere line break
 */
record Block(Element owner, String text, int linked, boolean opened) {
  /** From this length on a text is more than a label. */
  private static final int LONG = 80;

  /** From this length on a text that ends in a punctuation mark is a sentence. */
  private static final int SENTENCE = 20;

  /** What a text must have beside its links to be more than links. */
  private static final int BESIDE_LINKS = 40;

  /** How many characters are not parts of links. */
  int plain() {
    return text.length() - linked;
  }

  /** Whether it leads elsewhere rather than saying something. */
  boolean isLinks() {
    return linked * 10 >= text.length() * 6 && plain() < BESIDE_LINKS;
  }

  /** Whether it is running text. */
  boolean isProse() {
    return !isLinks() && (plain() >= LONG || plain() >= SENTENCE && isEnded());
  }

  private boolean isEnded() {
    int type = Character.getType(text.codePointBefore(text.length()));
    return type == Character.OTHER_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /** Whether it stands over a section, below the page's title. */
  boolean isHeading() {
    return owner.normalName().matches("h[2-6]");
  }
}
