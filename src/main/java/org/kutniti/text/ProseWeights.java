package org.kutniti.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How many characters of running text the elements of a page hold. */
final class ProseWeights {
  /** Of ten parts of the prose, those that an element must hold to stand for the whole. */
  private static final int NEARLY_ALL = 8;

  private final Map<Element, Integer> weights = new IdentityHashMap<>();
  private final Map<Element, Integer> own = new IdentityHashMap<>();
  private final Element root;

  private ProseWeights(Element root) {
    this.root = root;
  }

  /** Weighs an element and all below it. */
  static ProseWeights below(Element root) {
    ProseWeights weights = new ProseWeights(root);
    Blocks.of(root).stream()
        .filter(Block::isProse)
        .forEach(block -> weights.own.merge(block.owner(), block.plain(), Integer::sum));
    weights.own.forEach((element, weight) -> weights.weights.put(element, weight));
    root.traverse(new FromBelow(weights));
    return weights;
  }

  /** Adds what an element holds to its parent once all below it is known. */
  private record FromBelow(ProseWeights all) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      // its weight is known when it is left
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && depth > 0 && all.of(element) > 0) {
        all.weights.merge(element.parent(), all.of(element), Integer::sum);
      }
    }
  }

  /** The characters of running text in an element. */
  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /** Elements of a kind that hold less than half of all. */
  List<Element> lightest(Predicate<Element> kind) {
    return root.getAllElements().stream()
        .filter(element -> element != root && of(element) * 2 < of(root))
        .filter(kind)
        .toList();
  }

  /** From an element down to the smallest part that holds nearly all and is no mere paragraph. */
  Element heaviest(Element from) {
    Element at = from;
    Element next = next(at);
    while (next != null) {
      at = next;
      next = next(at);
    }
    return at;
  }

  private Element next(Element at) {
    for (Element child : at.children()) {
      if (of(child) * 10 >= of(at) * NEARLY_ALL && of(child) > 0 && !own.containsKey(child)) {
        return child;
      }
    }
    return null;
  }
}
