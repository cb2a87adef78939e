package org.kutniti.endpoint;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.kutniti.ontology.Ontology;

/**
 * What the data tell of one thing: what is said of it, of the facts it takes part in or tells of,
 * and how everything named there is called.
 */
final class Description {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node SOURCE =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final Node FACT = dip("Fact");
  private static final Node EVIDENCE = dip("Evidence");
  private static final Node QUOTED = dip("evidence");
  private static final List<Node> OF_DOCUMENTS =
      List.of(TYPE, DCTerms.identifier.asNode(), DCTerms.title.asNode(), DCTerms.issued.asNode());

  private final DatasetGraph data;
  private final long facts;
  private final Graph found = GraphFactory.createDefaultGraph();

  private Description(DatasetGraph data, long facts) {
    this.data = data;
    this.facts = facts;
  }

  private static Node dip(String name) {
    return NodeFactory.createURI(Ontology.NAMESPACE + name);
  }

  /** Whether anything is said of it. */
  static boolean exists(DatasetGraph data, Node node) {
    return data.contains(Node.ANY, node, Node.ANY, Node.ANY);
  }

  /**
   * Tells of a thing.
   *
   * @param data in a transaction
   * @param facts how many facts are told of at most
   */
  static Graph of(Node node, DatasetGraph data, long facts) {
    Description description = new Description(data, facts);
    description.tell(node);
    description.name();
    return description.found;
  }

  private void tell(Node node) {
    about(node);
    if (is(node, FACT)) {
      tellEvidence(node);
    } else if (is(node, EVIDENCE)) {
      Iter.forEach(subjects(QUOTED, node), this::about);
    } else {
      Iterator<Node> linked = Iter.distinct(Iter.map(quads(null, null, node), Quad::getSubject));
      Iter.forEach(
          Iter.limit(Iter.filter(linked, n -> is(n, FACT) || is(n, EVIDENCE)), facts), this::about);
    }
  }

  private void tellEvidence(Node fact) {
    Set<Node> evidence = Iter.toSet(Iter.map(quads(fact, QUOTED, null), Quad::getObject));
    evidence.forEach(this::about);
    Iter.toSet(Iter.map(quads(fact, SOURCE, null), Quad::getObject))
        .forEach(document -> OF_DOCUMENTS.forEach(property -> add(document, property)));
  }

  /** What others are called. */
  private void name() {
    Set<Node> named = Iter.toSet(Iter.map(found.find(), Triple::getObject));
    Iter.map(found.find(), Triple::getPredicate).forEachRemaining(named::add);
    named.stream().filter(Node::isURI).forEach(node -> add(node, LABEL));
  }

  private void about(Node node) {
    boolean known = found.contains(node, Node.ANY, Node.ANY);
    if (!known) {
      add(node, Node.ANY);
    }
  }

  private void add(Node subject, Node property) {
    quads(subject, property, null).forEachRemaining(quad -> found.add(quad.asTriple()));
  }

  private boolean is(Node node, Node type) {
    return data.contains(Node.ANY, node, TYPE, type);
  }

  private Iterator<Node> subjects(Node property, Node object) {
    return Iter.map(quads(null, property, object), Quad::getSubject);
  }

  private Iterator<Quad> quads(Node subject, Node property, Node object) {
    return data.findNG(null, subject, property, object);
  }
}
