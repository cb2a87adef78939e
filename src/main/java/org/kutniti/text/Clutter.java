package org.kutniti.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What stands on pages beside the text that they are there for, by the words of HTML itself. */
final class Clutter {
  /** What is not shown, not text, or by its very element or role not the main text. */
  private static final String NEVER_TEXT =
      String.join(
          ", ",
          "script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video",
          "form, button, select, input, textarea, dialog, nav, aside, footer, menu",
          "[hidden], [aria-hidden=true], [style*=display:none], [style*=display: none]",
          "[role=navigation], [role=banner], [role=contentinfo], [role=complementary]",
          "[role=search], [role=dialog], [role=alert], [role=menu], [role=tooltip]",
          // the numbers of notes, and what an encyclopedia shows to its writers
          "sup:has(> a[href^=#]), .mw-editsection, .noprint");

  /** Names that makers of pages give to such parts. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:ads?|advert\\w*|breadcrumbs?|comments?|cookies?|disqus|footer|menu"
              + "|modal|newsletter|pagination|popup|popular|promo|recommend\\w*|related|share"
              + "|sharing|sidebar|social|sponsor\\w*|subscribe|tags?|trending|widget)(?:$|[\\s_-])");

  private Clutter() {}

  /** Takes out what is never the main text. */
  static void removeFrom(Element page) {
    remove(page.select(NEVER_TEXT));
  }

  /** Takes elements out of their parents, of each parent all at once: one by one moves the rest. */
  static void remove(List<Element> elements) {
    Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(elements);
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    elements.stream().map(Element::parent).filter(Objects::nonNull).forEach(parents::add);
    for (Element parent : parents) {
      List<Node> kept = parent.childNodes().stream().filter(node -> !gone.contains(node)).toList();
      parent.empty().appendChildren(kept);
    }
  }

  /** Whether the names of an element say that it is not the main text. */
  static boolean isNamed(Element element) {
    return NAMES.matcher(element.className()).find() || NAMES.matcher(element.id()).find();
  }
}
