package org.kutniti.ontology;

import static org.kutniti.ontology.Ontology.NAMESPACE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads the relations and classes out of an ontology's Turtle. */
final class OntologyReader {
  private static final String AGREEMENT = "Agreement";

  private final String name;
  private final String turtle;
  private final Map<String, String> prefixes = new TreeMap<>();
  private final List<Triple> triples = new ArrayList<>();
  private final Graph graph = GraphFactory.createDefaultGraph();

  OntologyReader(String name, String turtle) {
    this.name = name;
    this.turtle = turtle;
  }

  Ontology read() {
    parse();
    List<Relation> relations =
        instances(term("Relation"))
            .map(this::relation)
            .sorted(Comparator.comparing(Relation::name))
            .toList();
    if (relations.isEmpty()) {
      throw new OntologyException(name, 1, "declares no relation; expected a dip:Relation");
    }
    return new Ontology(triples, prefixes, relations, superTypes());
  }

  private void parse() {
    try {
      RDFParser.fromString(turtle, Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(inOrder());
    } catch (RiotParseException e) {
      throw new OntologyException(name, e.getLine(), e.getOriginalMessage());
    } catch (RiotException e) {
      throw new OntologyException(name, e);
    }
  }

  private StreamRDF inOrder() {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        triples.add(triple);
        graph.add(triple);
      }

      @Override
      public void prefix(String prefix, String namespace) {
        prefixes.put(prefix, namespace);
      }
    };
  }

  private Relation relation(Node property) {
    Set<String> domain = classes(property, RDFS.domain.asNode());
    Set<String> range = classes(property, RDFS.range.asNode());
    boolean joint = range.equals(Set.of(AGREEMENT));
    return new Relation(
        local(property),
        property.getURI(),
        graph.contains(property, RDF.type.asNode(), OWL.SymmetricProperty.asNode()),
        domain,
        joint ? domain : range,
        joint,
        object(property, term("describedBy")).map(OntologyReader::local),
        object(property, term("wikidataProperty")).map(Node::getLocalName),
        labels(property));
  }

  /** The class that the arc points to, or the members of the union it points to. */
  private Set<String> classes(Node property, Node arc) {
    Node type = object(property, arc).orElseThrow(() -> missing(property, arc));
    Set<String> names =
        object(type, OWL.unionOf.asNode())
            .map(this::members)
            .orElseGet(() -> Stream.of(type))
            .filter(Node::isURI)
            .map(OntologyReader::local)
            .collect(Collectors.toUnmodifiableSet());
    if (names.isEmpty()) {
      throw missing(property, arc);
    }
    return names;
  }

  private Stream<Node> members(Node list) {
    return Stream.iterate(
            Optional.of(list), Optional::isPresent, cell -> object(cell.get(), RDF.rest.asNode()))
        .flatMap(cell -> object(cell.get(), RDF.first.asNode()).stream());
  }

  private OntologyException missing(Node property, Node arc) {
    String problem = local(property) + " has no rdfs:" + arc.getLocalName() + "; expected a class";
    return new OntologyException(name, lineOf(local(property)), problem);
  }

  private long lineOf(String term) {
    return 1 + turtle.lines().takeWhile(line -> !line.startsWith("dip:" + term + " ")).count();
  }

  private Map<String, String> labels(Node term) {
    Map<String, String> labels = new TreeMap<>();
    graph
        .find(term, RDFS.label.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .forEach(label -> labels.put(label.getLiteralLanguage(), label.getLiteralLexicalForm()));
    return labels;
  }

  private Map<String, Set<String>> superTypes() {
    Map<String, Set<String>> types = new HashMap<>();
    instances(OWL.Class.asNode())
        .filter(Node::isURI)
        .forEach(type -> types.put(local(type), superTypes(type)));
    return types;
  }

  private Set<String> superTypes(Node type) {
    return graph
        .find(type, RDFS.subClassOf.asNode(), Node.ANY)
        .mapWith(triple -> local(triple.getObject()))
        .toSet();
  }

  private Stream<Node> instances(Node type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(triple -> triple.getSubject())
        .toList()
        .stream();
  }

  private Optional<Node> object(Node subject, Node arc) {
    return graph.find(subject, arc, Node.ANY).nextOptional().map(triple -> triple.getObject());
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }

  private static String local(Node term) {
    String iri = term.getURI();
    return iri.startsWith(NAMESPACE) ? iri.substring(NAMESPACE.length()) : iri;
  }
}
