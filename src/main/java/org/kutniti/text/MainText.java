package org.kutniti.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text that a page is there for: the blocks of the element that holds most of its prose,
 * without those that only lead elsewhere.
 */
final class MainText {
  /** How elements say that they are the main text, from the largest to the smallest. */
  private static final List<String> DECLARED =
      List.of("article", "main, [role=main]", "[itemprop~=articleBody]");

  private static final String HEADLINE = "h1";

  private MainText() {}

  /**
   * The main text, a line for each block, a blank line between paragraphs; headings of sections
   * stand between equals signs. Empty where the page has none. The page is changed.
   */
  static String of(Document page) {
    Clutter.removeFrom(page.body());
    ProseWeights weights = ProseWeights.below(page.body());
    Clutter.remove(weights.lightest(Clutter::isNamed));
    weights = ProseWeights.below(page.body());
    Element main = declared(page, weights);
    List<Block> blocks = new ArrayList<>(headline(page, main));
    Blocks.of(main).stream().filter(isIn(main)).forEach(blocks::add);
    return written(blocks);
  }

  /** The page's one headline where it stands outside of the main text. */
  private static List<Block> headline(Document page, Element main) {
    List<Element> headlines = page.body().select(HEADLINE);
    boolean outside = headlines.size() == 1 && main.selectFirst(HEADLINE) == null;
    return outside
        ? Blocks.of(headlines.get(0)).stream().filter(block -> !block.isLinks()).toList()
        : List.of();
  }

  /**
   * The element that says so and holds at least half of the prose; else the one that holds most.
   */
  private static Element declared(Document page, ProseWeights weights) {
    for (String selector : DECLARED) {
      for (Element element : page.body().select(selector)) {
        if (weights.of(element) * 2 > weights.of(page.body())) {
          return element;
        }
      }
    }
    return weights.heaviest(page.body());
  }

  /** An article within an article is a teaser or a comment. */
  private static Predicate<Block> isIn(Element main) {
    boolean article = main.normalName().equals("article");
    return block -> {
      Element nearest = block.owner().closest("article");
      return !block.isLinks() && (!article || nearest == main);
    };
  }

  private static String written(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : block.opened() ? "\n\n" : "\n");
      text.append(block.isHeading() ? "== " + block.text() + " ==" : block.text());
    }
    return text.isEmpty() ? "" : text.append('\n').toString();
  }
}
