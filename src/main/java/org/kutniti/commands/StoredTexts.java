package org.kutniti.commands;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.fact.Digest;
import org.kutniti.ontology.Ontology;

/** The texts of documents in a store, each with the digest that was made of it. */
final class StoredTexts {
  private static final Node TEXT = NodeFactory.createURI(Ontology.NAMESPACE + "text");
  private static final Node SHA256 = NodeFactory.createURI(Ontology.NAMESPACE + "sha256");

  private StoredTexts() {}

  /**
   * Those that are missing or not what they were, a line each.
   *
   * @param quads in a transaction
   */
  static List<String> damaged(DatasetGraph quads) {
    List<String> damaged = new ArrayList<>();
    Iterator<Quad> digests = quads.findNG(Node.ANY, Node.ANY, SHA256, Node.ANY);
    while (digests.hasNext()) {
      Quad digest = digests.next();
      Iterator<Quad> texts = quads.findNG(digest.getGraph(), digest.getSubject(), TEXT, Node.ANY);
      if (!texts.hasNext() || !fits(texts.next(), digest)) {
        damaged.add("document " + digest.getSubject() + ": its text is not what its digest says");
      }
    }
    return damaged;
  }

  private static boolean fits(Quad text, Quad digest) {
    String sha256 = Digest.of(text.getObject().getLiteralLexicalForm());
    return sha256.equals(digest.getObject().getLiteralLexicalForm());
  }
}
