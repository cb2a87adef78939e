package org.kutniti.ontology;

import static org.kutniti.ontology.Ontology.NAMESPACE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/** The triples of an ontology's files, which are known for what is wrong with them. */
final class OntologyFiles extends StreamRDFBase {
  /**
   * One file.
   *
   * @param name what messages call it
   * @param turtle what it holds
   */
  record Source(String name, String turtle) {
    /** The line that the description of a term starts on; 0 when it has none. */
    private long line(String term) {
      long before = turtle.lines().takeWhile(line -> !line.startsWith("dip:" + term + " ")).count();
      return before < turtle.lines().count() ? before + 1 : 0;
    }
  }

  private final List<Source> sources;
  private final Map<String, String> prefixes = new TreeMap<>();
  private final List<Triple> triples = new ArrayList<>();
  private final Graph graph = GraphFactory.createDefaultGraph();

  private OntologyFiles(List<Source> sources) {
    this.sources = List.copyOf(sources);
    for (Source source : sources) {
      RDFParser.fromString(source.turtle(), Lang.TURTLE)
          .errorHandler(new Refusal(source.name()))
          .parse(this);
    }
  }

  /** Reads them; nothing of Jena is touched before it has started, as {@code HeadStart} asks. */
  static OntologyFiles read(List<Source> sources) {
    JenaSystem.init();
    return new OntologyFiles(sources);
  }

  @Override
  public void triple(Triple triple) {
    triples.add(triple);
    graph.add(triple);
  }

  @Override
  public void prefix(String prefix, String namespace) {
    prefixes.put(prefix, namespace);
  }

  /** In the file's order. */
  List<Triple> triples() {
    return Collections.unmodifiableList(triples);
  }

  Map<String, String> prefixes() {
    return Collections.unmodifiableMap(prefixes);
  }

  Stream<Node> instances(Node type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(Triple::getSubject)
        .toList()
        .stream();
  }

  boolean isInstance(Node node, Node type) {
    return graph.contains(node, RDF.type.asNode(), type);
  }

  Stream<Node> objects(Node subject, Node arc) {
    return graph.find(subject, arc, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }

  Optional<Node> object(Node subject, Node arc) {
    return objects(subject, arc).findFirst();
  }

  /** What is wrong, with the line that the term's description starts on. */
  OntologyException problem(String term, String problem) {
    return sources.stream()
        .filter(source -> source.line(term) > 0)
        .findFirst()
        .map(source -> new OntologyException(source.name(), source.line(term), problem))
        .orElseGet(() -> new OntologyException(sources.get(0).name(), 1, problem));
  }

  /** The term of the ontology's namespace. */
  static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }

  /** The local name of a term of the ontology's namespace, the whole IRI of others. */
  static String local(Node term) {
    String iri = term.getURI();
    return iri.startsWith(NAMESPACE) ? iri.substring(NAMESPACE.length()) : iri;
  }
}
