package org.kutniti.dump;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Literals as XML 1.0 can carry them (section 2.2): most control characters have no place there.
 */
public final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The triple, with each character that XML forbids replaced by U+FFFD. */
  public static Triple legal(Triple triple) {
    Node object = legal(triple.getObject());
    return object == triple.getObject()
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), object);
  }

  /** The node, with each character that XML forbids replaced by U+FFFD. */
  public static Node legal(Node node) {
    return node.isLiteral() && !isLegal(node.getLiteralLexicalForm()) ? replaced(node) : node;
  }

  private static Node replaced(Node literal) {
    StringBuilder text = new StringBuilder();
    literal
        .getLiteralLexicalForm()
        .codePoints()
        .map(character -> isLegal(character) ? character : REPLACEMENT)
        .forEach(text::appendCodePoint);
    return literal.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralDT(text.toString(), literal.getLiteralDatatype())
        : NodeFactory.createLiteralLang(text.toString(), literal.getLiteralLanguage());
  }

  private static boolean isLegal(String text) {
    return text.codePoints().allMatch(XmlText::isLegal);
  }

  private static boolean isLegal(int character) {
    return character >= 0x20 && character <= 0xD7FF
        || character >= 0xE000 && character <= 0xFFFD
        || character >= 0x10000
        || character == '\t'
        || character == '\n'
        || character == '\r';
  }
}
