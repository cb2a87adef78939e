package org.kutniti.search;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.kutniti.ontology.Ontology;

/**
 * What the quads tell of what the index found.
 *
 * @param data in a transaction
 */
record StoredThings(DatasetGraph data) {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node IDENTIFIER = DCTerms.identifier.asNode();
  private static final Node SOURCE =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final Set<Node> PARTS =
      Set.of(
          RDF.subject.asNode(),
          RDF.object.asNode(),
          dip("counterparty"),
          dip("sender"),
          dip("place"));

  /** So many are counted one by one; nobody needs to know of more. */
  private static final int COUNTED = 10_000;

  private static Node dip(String name) {
    return NodeFactory.createURI(Ontology.NAMESPACE + name);
  }

  /** Nothing for what is no entity, such as the terms of the ontology. */
  Optional<Found.Named> named(TextHit hit) {
    Node node = hit.getNode();
    if (!node.isURI() || node.getURI().startsWith(Ontology.NAMESPACE)) {
      return Optional.empty();
    }
    return objects(node, TYPE)
        .filter(type -> type.isURI() && type.getURI().startsWith(Ontology.NAMESPACE))
        .map(type -> type.getURI().substring(Ontology.NAMESPACE.length()))
        .min(String::compareTo)
        .map(type -> named(node, type, hit.getLiteral().getLiteralLexicalForm()));
  }

  /** Some of those of the class that was found and have a name; none where no class was found. */
  Stream<Found.Named> ofKind(TextHit hit, int limit) {
    Node kind = hit.getNode();
    if (!kind.isURI() || !kind.getURI().startsWith(Ontology.NAMESPACE)) {
      return Stream.empty();
    }
    String type = kind.getURI().substring(Ontology.NAMESPACE.length());
    Iterator<Quad> quads = Iter.limit(data.findNG(Node.ANY, Node.ANY, TYPE, kind), COUNTED);
    return Iter.toList(Iter.map(quads, Quad::getSubject)).stream()
        .distinct()
        .filter(node -> contains(node, SearchFields.LABEL, Node.ANY))
        .limit(limit)
        .map(node -> named(node, type, hit.getLiteral().getLiteralLexicalForm()));
  }

  private Found.Named named(Node node, String type, String matched) {
    Map<String, String> labels = new TreeMap<>();
    objects(node, SearchFields.LABEL)
        .filter(Node::isLiteral)
        .forEach(l -> labels.putIfAbsent(l.getLiteralLanguage(), l.getLiteralLexicalForm()));
    return new Found.Named(node.getURI(), type, labels, matched, facts(node));
  }

  private long facts(Node node) {
    Set<Node> facts = new HashSet<>();
    Iterator<Quad> mentions = Iter.limit(data.findNG(Node.ANY, Node.ANY, Node.ANY, node), COUNTED);
    mentions.forEachRemaining(
        quad -> {
          if (PARTS.contains(quad.getPredicate())) {
            facts.add(quad.getSubject());
          }
        });
    // evidence tells of a place, too
    return facts.stream().filter(fact -> contains(fact, TYPE, dip("Fact"))).count();
  }

  private boolean contains(Node subject, Node property, Node object) {
    return data.contains(Node.ANY, subject, property, object);
  }

  Optional<Found.Quoted> quoted(TextHit hit) {
    Node evidence = hit.getNode();
    Optional<Node> fact =
        first(
            Iter.map(data.findNG(Node.ANY, Node.ANY, dip("evidence"), evidence), Quad::getSubject));
    Optional<Node> document = objects(evidence, SOURCE).findFirst();
    return fact.isEmpty() || document.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found.Quoted(
                fact.get().getURI(),
                document.get().getURI(),
                text(document.get(), IDENTIFIER),
                hit.getLiteral().getLiteralLexicalForm(),
                number(evidence, "start"),
                number(evidence, "end")));
  }

  Optional<Found.Titled> titled(Node node) {
    return node.isURI() && contains(node, TYPE, dip("Document"))
        ? Optional.of(
            new Found.Titled(node.getURI(), text(node, IDENTIFIER), text(node, SearchFields.TITLE)))
        : Optional.empty();
  }

  private String text(Node node, Node property) {
    return objects(node, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .orElse("");
  }

  private int number(Node node, String property) {
    String digits = text(node, dip(property));
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private Stream<Node> objects(Node subject, Node property) {
    Iterator<Quad> quads = data.findNG(Node.ANY, subject, property, Node.ANY);
    return Iter.toList(Iter.map(quads, Quad::getObject)).stream().distinct();
  }

  private static Optional<Node> first(Iterator<Node> nodes) {
    Optional<Node> first = nodes.hasNext() ? Optional.of(nodes.next()) : Optional.empty();
    Iter.close(nodes);
    return first;
  }
}
