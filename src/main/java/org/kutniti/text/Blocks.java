package org.kutniti.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into its blocks, in order. */
final class Blocks implements NodeVisitor {
  private static final String BREAK = "br";

  /** Parts of tables that stand for themselves. */
  private static final Set<String> CELLS = Set.of("td", "th", "tr", "caption");

  private final List<Block> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int linked;
  private int links;
  private boolean opened = true;

  private Blocks() {}

  /** The blocks below an element. */
  static List<Block> of(Element root) {
    Blocks blocks = new Blocks();
    root.traverse(blocks);
    blocks.close(true);
    return blocks.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      if (element.normalName().equals(BREAK)) {
        close(false);
      } else if (isBlock(element)) {
        close(true);
      }
      links += isLink(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= isLink(element) ? 1 : 0;
      if (isBlock(element)) {
        close(true);
      }
    }
  }

  private void add(TextNode words) {
    if (owner == null && !words.isBlank()) {
      owner = block(words.parent());
    }
    for (int point : words.getWholeText().codePoints().toArray()) {
      if (!isSpace(point)) {
        append(point);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        append(' ');
      }
    }
  }

  private void append(int point) {
    text.appendCodePoint(point);
    linked += links > 0 ? Character.charCount(point) : 0;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private void close(boolean opensNext) {
    String block = text.toString().strip();
    if (!block.isEmpty() && owner != null) {
      found.add(new Block(owner, block, Math.min(linked, block.length()), opened));
      opened = opensNext;
    }
    opened |= opensNext;
    text.setLength(0);
    owner = null;
    linked = 0;
  }

  private static Element block(Node node) {
    Node at = node;
    while (at.parent() != null && !(at instanceof Element element && isBlock(element))) {
      at = at.parent();
    }
    return (Element) at;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || CELLS.contains(element.normalName());
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }
}
