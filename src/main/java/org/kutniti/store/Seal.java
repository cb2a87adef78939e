package org.kutniti.store;

import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What is noted of a graph when it is written.
 *
 * @param fingerprint what it was made from
 * @param quads how many it was given; stores of before did not note it
 */
record Seal(String fingerprint, OptionalLong quads) {
  private static final String PARTS = " ";

  static Seal of(Quad quad) {
    String[] parts = quad.getObject().getLiteralLexicalForm().split(PARTS, 2);
    boolean counted = parts.length == 2 && parts[1].chars().allMatch(Character::isDigit);
    return new Seal(
        parts[0], counted ? OptionalLong.of(Long.parseLong(parts[1])) : OptionalLong.empty());
  }

  /** The fingerprints of all graphs by their names. */
  static SortedMap<String, String> fingerprints(QuadReader quads) {
    SortedMap<String, String> fingerprints = new TreeMap<>();
    quads.each(
        Node.ANY,
        Node.ANY,
        Store.FINGERPRINT,
        Node.ANY,
        quad -> fingerprints.put(quad.getGraph().getURI(), of(quad).fingerprint));
    return fingerprints;
  }

  /** As it is kept in the graph. */
  static Quad quad(Node graph, String fingerprint, long quads) {
    Node noted = NodeFactory.createLiteralString(fingerprint + PARTS + quads);
    return Quad.create(graph, graph, Store.FINGERPRINT, noted);
  }
}
